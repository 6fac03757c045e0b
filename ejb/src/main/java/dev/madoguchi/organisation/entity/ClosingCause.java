package dev.madoguchi.organisation.entity;

import java.util.Optional;
import java.util.stream.Stream;

/** Why the registry closed its record of a body (登記記録の閉鎖等の事由), with the codes of the tax agency's register. */
public enum ClosingCause {
    /** 清算の結了等. */
    LIQUIDATED("01"),
    /** 合併による解散等; there is a successor. */
    MERGED("11"),
    /** 登記官による閉鎖. */
    CLOSED_BY_REGISTRAR("21"),
    /** その他の清算の結了等. */
    OTHER("31");

    private final String code;

    ClosingCause(String code) {
        this.code = code;
    }

    /** Two digits. */
    public String code() {
        return code;
    }

    /** The cause with this code. */
    public static Optional<ClosingCause> ofCode(String code) {
        return Stream.of(values()).filter(cause -> cause.code.equals(code)).findFirst();
    }
}
