package dev.madoguchi.faces;

import dev.madoguchi.identity.boundary.Accounts;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Account;
import dev.madoguchi.language.control.Texts;
import dev.madoguchi.language.control.VisitorScope;
import dev.madoguchi.language.control.Wording;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The language of this request: the one chosen in this browser, else the one of the account, else what the browser asks
 * for, else Japanese. Pages that are not made for visitors are in English where they do not exist in that language. In pages
 * {@code #{language.current}}.
 */
@Named
@RequestScoped
public class Language {

    /** The cookie that keeps the choice in this browser. */
    public static final String COOKIE = "madoguchi-language";

    @Inject
    private Texts texts;

    @Inject
    private Wording wording;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Caller caller;

    @Inject
    private Accounts accounts;

    private Locale wished;

    /** Decides once per request. */
    @PostConstruct
    void decide() {
        wished = texts.bestFor(ofBrowser().or(this::ofAccount).orElseGet(() -> request.getHeader("Accept-Language")));
    }

    private Optional<String> ofBrowser() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    private Optional<String> ofAccount() {
        return caller.isSignedIn()
                ? Frame.read(() -> accounts.mine().flatMap(Account::language), Optional.<Locale>empty())
                        .map(Locale::toLanguageTag)
                : Optional.empty();
    }

    /** The language of this request. */
    public Locale getCurrent() {
        return isForVisitors() ? wished : Texts.everywhere(wished);
    }

    /** The language that the person wants wherever it is spoken. */
    public Locale getWished() {
        return wished;
    }

    /** The tag of the current one, for {@code <html lang>}. */
    public String getTag() {
        return getCurrent().toLanguageTag();
    }

    /** The languages offered in the header: those in which this page exists. */
    public List<Choice> getChoices() {
        return (isForVisitors() ? texts.languages() : Texts.EVERYWHERE)
                .stream()
                        .map(each -> new Choice(
                                each.toLanguageTag(),
                                texts.get(each, "general.languageName"),
                                each.equals(getCurrent())))
                        .toList();
    }

    /** Whether visitors are expected here: at the page that is shown, which may not be the one asked for, or at a download. */
    private boolean isForVisitors() {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIViewRoot shown = faces == null ? null : faces.getViewRoot();
        String path = shown == null ? request.getServletPath() : shown.getViewId();
        return path.isEmpty() || path.equals("/") || VisitorScope.covers(Page.keyOf(path) + ".");
    }

    /** A text with its placeholders filled: {@code #{language.format('inbox_index.text.count', n)}}. */
    public String format(String key, Object... arguments) {
        return wording.text(getCurrent(), key, arguments);
    }

    /** The text under the key, or nothing when there is no such text. */
    public String optional(String key) {
        return texts.has(key) ? texts.get(getCurrent(), key) : null;
    }

    /** A value in words: a date, a number, the name of an enum's value. */
    public String show(Object value) {
        return wording.of(getCurrent(), value);
    }

    /** A text about something, with its name before it unless the text names it. */
    public String about(String name, String said) {
        boolean named = name == null || said.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
        return named ? said : format("general.about", name, said);
    }

    /** A date without its year. */
    public String day(LocalDate date) {
        return wording.day(getCurrent(), date);
    }

    /** A date that comes every year. */
    public String yearly(LocalDate date) {
        return wording.yearly(getCurrent(), date);
    }

    /** The month of a date, with its year. */
    public String month(LocalDate date) {
        return wording.month(getCurrent(), date);
    }

    /** A language on offer, called as its speakers call it. */
    public record Choice(String tag, String name, boolean isCurrent) {
        /** For expressions. */
        public String getTag() {
            return tag;
        }

        /** For expressions. */
        public String getName() {
            return name;
        }
    }
}
