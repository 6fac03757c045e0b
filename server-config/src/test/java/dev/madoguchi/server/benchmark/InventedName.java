package dev.madoguchi.server.benchmark;

import java.util.List;
import java.util.stream.IntStream;

/** Names of bodies as they are distributed in life: many beginnings, few trades. */
final class InventedName {

    /** How many beginnings there are. */
    static final int BEGINNINGS = 40_000;

    /** What bodies do, in the form in which names are compared. */
    static final List<String> TRADES = List.of(
            "商事",
            "工業",
            "建設",
            "製作所",
            "電機",
            "運輸",
            "不動産",
            "システム",
            "サビス",
            "フズ",
            "産業",
            "設計",
            "企画",
            "印刷",
            "食品",
            "興業",
            "物産",
            "薬局",
            "開発",
            "設備",
            "自動車",
            "農園",
            "水産",
            "会計事務所",
            "ホルデイングス",
            "工務店",
            "商店",
            "コンサルテイング",
            "エンジニアリング",
            "テクノロジ");

    private static final String FIRST = "海山川田村中大小東西南北上下松竹梅桜藤森林石岩水火金木土日月星空風雪花鳥青赤白黒高低長短新古本末";
    private static final String SECOND = "岸崎原野島橋谷沢池浦浜津港井口内外里町宮寺塚坂岡丘峰根木本村田中尾瀬川山上下戸倉屋城門前";
    private static final String KANA = "アカサタナハマヤラワイキシチニヒミリ";
    private static final int MODULUS = 9;

    private InventedName() {}

    /** The n-th beginning. */
    static String beginning(int place) {
        String kana = place % 3 == 0 ? at(KANA, place / 5) + at(KANA, place / 11) : "";
        return at(FIRST, place) + at(SECOND, place / FIRST.length()) + kana + at(SECOND, place / 997);
    }

    /** The n-th name. */
    static String of(int place) {
        return beginning(place % BEGINNINGS) + TRADES.get(place / 7 % TRADES.size());
    }

    /** The n-th corporate number, of a registry office that does not exist. */
    static String number(int place) {
        String digits = "9998%08d".formatted(place);
        int sum = IntStream.range(0, digits.length())
                .map(at -> (digits.charAt(digits.length() - 1 - at) - '0') * (at % 2 == 0 ? 1 : 2))
                .sum();
        return MODULUS - sum % MODULUS + digits;
    }

    private static String at(String characters, int place) {
        int at = place % characters.length();
        return characters.substring(at, at + 1);
    }
}
