package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The file looks like a picture but cannot be read as one. */
public class ImageUnreadable extends DomainException {

    private static final long serialVersionUID = 1L;
}
