package dev.madoguchi.faults;

import dev.madoguchi.server.FormClient;
import java.io.IOException;
import org.jsoup.nodes.Document;

/** Somebody with a demonstration account, who signs in again whenever the server has forgotten them. */
final class Person {

    private final String account;
    private final FormClient pages;

    Person(String url, String account) {
        this.account = account;
        this.pages = new FormClient(url);
    }

    Document open(String path) throws IOException {
        Document page = pages.open(path);
        if (page.selectFirst("#kc-form-login") == null) {
            return page;
        }
        pages.signIn(account);
        return pages.open(path);
    }

    Document press(Document page, String button) throws IOException {
        return pages.press(page, button);
    }
}
