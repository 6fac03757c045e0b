package dev.madoguchi.identity.endpoint;

import dev.madoguchi.faces.Language;
import dev.madoguchi.language.control.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.stream.Stream;

/**
 * In which language the identity provider's pages are to speak: the one the person was reading ours in. Keycloak tells the scripts of Chinese
 * by a country where it looks for a match.
 */
@ApplicationScoped
public class SignInLanguage {

    private static final Map<String, String> BY_COUNTRY = Map.of("zh-Hans", "zh-CN", "zh-Hant", "zh-TW");

    @Inject
    private Texts texts;

    /** The value of {@code ui_locales} (OpenID Connect Core 3.1.2.1), one language tag. */
    public String of(HttpServletRequest request) {
        String wishes = Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> Language.COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst()
                .orElseGet(() -> request.getHeader("Accept-Language"));
        return inCountries(texts.bestFor(wishes).toLanguageTag());
    }

    static String inCountries(String tag) {
        return BY_COUNTRY.getOrDefault(tag, tag);
    }
}
