package dev.madoguchi.organisation.entity;

/** A request of one's own: the body's name, and nobody's who belongs to it. */
public record OwnRequest(JoinRequest request, String organisationName) {}
