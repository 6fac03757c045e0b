package dev.madoguchi.organisation.entity;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of body the tax agency's register says it is (法人種別), with its codes. */
public enum BodyKind {
    /** 国の機関. */
    STATE("101"),
    /** 地方公共団体. */
    LOCAL_GOVERNMENT("201"),
    /** 株式会社. */
    STOCK_COMPANY("301"),
    /** 有限会社. */
    LIMITED_COMPANY("302"),
    /** 合名会社. */
    GENERAL_PARTNERSHIP("303"),
    /** 合資会社. */
    LIMITED_PARTNERSHIP("304"),
    /** 合同会社. */
    LIMITED_LIABILITY_COMPANY("305"),
    /** その他の設立登記法人. */
    OTHER_REGISTERED("399"),
    /** 外国会社等. */
    FOREIGN("401"),
    /** その他. */
    OTHER("499");

    private final String code;

    BodyKind(String code) {
        this.code = code;
    }

    /** Three digits. */
    public String code() {
        return code;
    }

    /** The kind with this code. */
    public static Optional<BodyKind> ofCode(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }
}
