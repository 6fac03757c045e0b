package dev.madoguchi.medium.entity;

import dev.madoguchi.kernel.DomainException;

/** The browser gave no key of its own: it cannot make one, or scripts are switched off. */
public class PhoneKeyInvalid extends DomainException {

    private static final long serialVersionUID = 1L;
}
