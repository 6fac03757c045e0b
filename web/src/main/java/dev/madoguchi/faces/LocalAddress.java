package dev.madoguchi.faces;

import java.util.regex.Pattern;

/** Addresses within this application, so that nobody is led elsewhere by a forged link. */
public final class LocalAddress {

    /** One slash, then anything printable but a second slash, a backslash or a line break. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x5B\\x5D-\\x7E]*");

    private LocalAddress() {}

    /** The address when it is a local one, otherwise the start page. */
    public static String orStart(String address) {
        return address != null && LOCAL.matcher(address).matches() ? address : "/";
    }
}
