package dev.madoguchi.demonstration;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.telework.entity.PublicItem;
import dev.madoguchi.telework.entity.SizeClass;
import dev.madoguchi.telework.entity.SupportKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** What is played: the bodies and the registrations, as two CSV files beside this class hold them. */
final class Script {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final String YES = "yes";

    private static final List<String[]> PEOPLE = List.of(
            new String[] {"青木 千夏", "アオキ チナツ"},
            new String[] {"井上 大輔", "イノウエ ダイスケ"},
            new String[] {"上田 真由", "ウエダ マユ"},
            new String[] {"岡本 隆", "オカモト タカシ"},
            new String[] {"木村 沙織", "キムラ サオリ"},
            new String[] {"近藤 悠", "コンドウ ユウ"},
            new String[] {"斎藤 浩", "サイトウ ヒロシ"},
            new String[] {"清水 優子", "シミズ ユウコ"},
            new String[] {"髙田 誠", "タカダ マコト"},
            new String[] {"西村 あかね", "ニシムラ アカネ"},
            new String[] {"長谷川 学", "ハセガワ マナブ"},
            new String[] {"𠮷村 芽衣", "ヨシムラ メイ"});

    private Script() {}

    /** The bodies by key, in the order of the list. */
    static Map<String, Body> bodies() {
        Map<String, Body> bodies = new LinkedHashMap<>();
        records("bodies.csv").stream().map(Script::body).forEach(body -> bodies.put(body.key(), body));
        return bodies;
    }

    /** The registrations in the order in which they were handed in. */
    static List<Scene> scenes() {
        return records("registrations.csv").stream().map(Script::scene).toList();
    }

    private static Body body(CSVRecord line) {
        int place = (int) line.getRecordNumber();
        String key = line.get("key");
        String[] person = PEOPLE.get(place % PEOPLE.size());
        return new Body(
                place,
                key,
                line.get("name"),
                line.get("kana"),
                YES.equals(line.get("number")) ? CorporateNumber.ofRegistryNumber("999901%06d".formatted(place)) : null,
                line.get("postal"),
                Prefecture.ofCode(line.get("prefecture")).orElseThrow(),
                line.get("city"),
                Industry.valueOf(line.get("industry")),
                Integer.parseInt(line.get("staff")),
                SizeClass.valueOf(line.get("size")),
                contact(key, place, person[0]),
                contactKana(key, person[1]));
    }

    private static Player contact(String key, int place, String name) {
        return switch (key) {
            case "company" -> Player.account(6, "渡辺 直美", Roles.COMPANY);
            case "company2" -> Player.account(8, "中村 由紀", Roles.COMPANY);
            default -> Player.stranger(place, name);
        };
    }

    private static String contactKana(String key, String kana) {
        return switch (key) {
            case "company" -> "ワタナベ ナオミ";
            case "company2" -> "ナカムラ ユキ";
            default -> kana;
        };
    }

    private static Scene scene(CSVRecord line) {
        return new Scene(
                (int) line.getRecordNumber(),
                line.get("campaign"),
                line.get("body"),
                line.get("submitted"),
                Scene.Outcome.valueOf(line.get("outcome")),
                Integer.parseInt(line.get("days")),
                Integer.parseInt(line.get("people")),
                YES.equals(line.get("survey")),
                constants(SupportKind.class, line.get("offers")),
                constants(PublicItem.class, line.get("hidden")));
    }

    private static <E extends Enum<E>> Set<E> constants(Class<E> type, String names) {
        return Stream.of(names.split("\\|"))
                .filter(name -> !name.isEmpty())
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    private static List<CSVRecord> records(String file) {
        try (Reader reader = new InputStreamReader(Script.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return FORMAT.parse(reader).getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
