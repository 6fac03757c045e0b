package dev.madoguchi.faces;

import dev.madoguchi.language.control.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;

/** The texts in the language of this request, for pages: {@code #{text['general.save']}}. */
@Named("text")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

    @Inject
    private Texts texts;

    @Inject
    private Language language;

    @Override
    public String get(Object key) {
        return texts.get(language.getCurrent(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.has(String.valueOf(key));
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return texts.all(language.getCurrent()).entrySet();
    }
}
