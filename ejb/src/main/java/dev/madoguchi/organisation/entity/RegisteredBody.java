package dev.madoguchi.organisation.entity;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A body as the tax agency's register (法人番号公表サイト) knows it.
 *
 * @param number thirteen digits
 * @param name 商号又は名称
 * @param kana its reading; {@code null} where the register has none
 * @param kind 法人種別
 * @param seat where its head office is
 * @param closing when and why its record was closed; {@code null} while it is open
 * @param version how new the entry is
 * @param removed the number was given by mistake and taken back (処理区分 99)
 */
public record RegisteredBody(
        String number,
        String name,
        String kana,
        BodyKind kind,
        Seat seat,
        Closing closing,
        Version version,
        boolean removed) {

    /** Whether the registry has closed its record. */
    public boolean isClosed() {
        return closing != null;
    }

    /** Where it went on under another number after a merger. */
    public Optional<String> successor() {
        return closing == null ? Optional.empty() : Optional.ofNullable(closing.successor());
    }

    /**
     * Where a head office is (国内所在地, 国外所在地).
     *
     * @param postalCode seven digits; {@code null} abroad
     * @param prefecture in words; {@code null} abroad
     * @param city in words; {@code null} abroad
     * @param street 丁目番地等
     * @param abroad the whole address where it is not in Japan
     */
    public record Seat(String postalCode, String prefecture, String city, String street, String abroad) {

        /** In one line, without the postal code. */
        public String line() {
            return Stream.of(prefecture, city, street, abroad)
                    .filter(part -> part != null && !part.isEmpty())
                    .collect(Collectors.joining());
        }
    }

    /**
     * The end of a record.
     *
     * @param successor the number of the body it was merged into; {@code null} where there is none
     */
    public record Closing(LocalDate on, ClosingCause cause, String successor) {}

    /**
     * How new an entry is: the newer one wins.
     *
     * @param updatedOn 更新年月日, when the register last wrote it
     * @param changedOn 変更年月日, from when what it says has been true
     */
    public record Version(LocalDate updatedOn, LocalDate changedOn) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            int byUpdate = updatedOn.compareTo(other.updatedOn);
            return byUpdate == 0 ? changedOn.compareTo(other.changedOn) : byUpdate;
        }
    }
}
