package dev.madoguchi.inbox.view;

import dev.madoguchi.casefile.entity.CaseKind;
import dev.madoguchi.casefile.entity.InboxFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the address of the inbox asks for. Whatever cannot be understood counts as not asked for. */
public class Search {

    private static final String PAGE = "/inbox/list.xhtml";
    private static final int LAST_PAGE = 1_000_000;

    private final Map<String, String> parameters = new LinkedHashMap<>();

    /** The parameters by name, as they are typed in the address. */
    public Map<String, String> getParameters() {
        return parameters;
    }

    Optional<InboxFilter.Scope> scope() {
        return oneOf(InboxFilter.Scope.values(), "scope");
    }

    /** How the list is sorted. */
    public InboxFilter.Order getOrder() {
        return oneOf(InboxFilter.Order.values(), "sort").orElse(InboxFilter.Order.URGENCY);
    }

    /** The kind of cases that is shown; {@code null} for all. */
    public CaseKind getKind() {
        return oneOf(CaseKind.values(), "kind").orElse(null);
    }

    /** Whether only what is past its due day is shown. */
    public boolean isOverdue() {
        return "true".equals(parameters.get("overdue"));
    }

    /** Whether more is asked for than whose tasks and in which order. */
    public boolean isNarrowed() {
        return isOverdue()
                || getKind() != null
                || Stream.of("task", "q").map(parameters::get).anyMatch(value -> !isBlank(value));
    }

    int page() {
        try {
            return Math.min(LAST_PAGE, Math.max(1, Integer.parseInt(parameters.get("page"))));
        } catch (NumberFormatException unusable) {
            return 1;
        }
    }

    InboxFilter filter(InboxFilter.Scope scope) {
        return new InboxFilter(scope, visible("task"), getKind(), visible("q"), isOverdue(), getOrder());
    }

    /** What is typed, without characters that no text has. */
    private String visible(String name) {
        return Objects.requireNonNullElse(parameters.get(name), "").replaceAll("\\p{Cntrl}", "");
    }

    String address() {
        return PAGE + "?" + query(parameters);
    }

    /** The address of the first page of this view with one parameter changed; no value takes it out. */
    public String with(String name, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(parameters);
        changed.remove("page");
        changed.put(name, value == null ? null : value.toString());
        return PAGE + "?" + query(changed);
    }

    /** The address of everything in the scope shown. */
    public String getWidened() {
        Map<String, String> wide = new LinkedHashMap<>();
        wide.put("scope", parameters.get("scope"));
        wide.put("sort", parameters.get("sort"));
        return PAGE + "?" + query(wide);
    }

    private static String query(Map<String, String> all) {
        return all.entrySet().stream()
                .filter(parameter -> !isBlank(parameter.getValue()))
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private <E extends Enum<E>> Optional<E> oneOf(E[] values, String name) {
        String typed = String.valueOf(parameters.get(name)).toUpperCase(Locale.ROOT);
        return Stream.of(values).filter(value -> value.name().equals(typed)).findFirst();
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
