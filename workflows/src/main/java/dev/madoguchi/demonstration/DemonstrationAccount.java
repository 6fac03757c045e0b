package dev.madoguchi.demonstration;

import java.util.List;

/**
 * An account that the identity provider of the demonstration has.
 *
 * @param number the last digits of its identifier
 */
record DemonstrationAccount(int number, String username, String name) {

    static final DemonstrationAccount COLLEAGUE = new DemonstrationAccount(7, "company-colleague", "山本 翔太");

    static final DemonstrationAccount AGENCY = new DemonstrationAccount(14, "agency", "松本 千尋");

    static final List<DemonstrationAccount> ALL = List.of(
            new DemonstrationAccount(1, "clerk", "佐藤 美咲"),
            new DemonstrationAccount(2, "clerk2", "鈴木 健一"),
            new DemonstrationAccount(16, "clerk3", "小林 恵"),
            new DemonstrationAccount(3, "supervisor", "高橋 正樹"),
            new DemonstrationAccount(6, "company", "渡辺 直美"),
            new DemonstrationAccount(10, "servicer", "加藤 真理"),
            COLLEAGUE,
            AGENCY,
            new DemonstrationAccount(8, "company2", "中村 由紀"));

    String subject() {
        return "00000000-0000-4000-8000-%012d".formatted(number);
    }

    String email() {
        return username + "@madoguchi.example";
    }
}
