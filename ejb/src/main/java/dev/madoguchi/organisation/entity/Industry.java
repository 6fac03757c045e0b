package dev.madoguchi.organisation.entity;

/**
 * The divisions of the Japan Standard Industrial Classification (日本標準産業分類), revision 14 of 2023.
 *
 * <p>The letter is what is stored, always together with {@link #REVISION}: the next revision may give a letter another
 * meaning. The names are texts: {@code Industry.G}.
 */
public enum Industry {
    A,
    B,
    C,
    D,
    E,
    F,
    G,
    H,
    I,
    J,
    K,
    L,
    M,
    N,
    O,
    P,
    Q,
    R,
    S,
    T;

    /** The revision of the classification whose letters these are. */
    public static final int REVISION = 14;

    /** The key of its name in the text catalogue. */
    public String textKey() {
        return "Industry." + name();
    }
}
