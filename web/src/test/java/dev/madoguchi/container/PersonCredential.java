package dev.madoguchi.container;

import jakarta.security.enterprise.credential.Credential;

/** Says who one is, without proof: good only for {@link ImpersonationMechanism}. */
record PersonCredential(Person person) implements Credential {}
