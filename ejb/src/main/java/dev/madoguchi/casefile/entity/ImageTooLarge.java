package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** The picture has so many pixels that showing it would exhaust a computer. */
public class ImageTooLarge extends DomainException {

    private static final long serialVersionUID = 1L;

    private final long megapixels;

    /** How many millions of pixels it may have. */
    public ImageTooLarge(long megapixels) {
        this.megapixels = megapixels;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {megapixels};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("megapixels", megapixels);
    }
}
