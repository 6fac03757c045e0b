package dev.madoguchi.inbox.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.madoguchi.casefile.entity.CaseKind;
import dev.madoguchi.casefile.entity.InboxFilter;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whatever stands in the address, the inbox opens. */
class SearchTest {

    private final Search search = new Search();

    @Test
    void withoutParametersEverythingIsShownMostUrgentFirst() {
        assertThat(search.scope(), is(Optional.empty()));
        assertThat(search.getOrder(), is(InboxFilter.Order.URGENCY));
        assertThat(search.page(), is(1));
        assertThat(search.isNarrowed(), is(false));
    }

    @Test
    void nonsenseCountsAsNotAskedFor() {
        search.getParameters().put("scope", "EVERYBODY'S");
        search.getParameters().put("sort", "drop table");
        search.getParameters().put("page", "-3");
        search.getParameters().put("overdue", "perhaps");
        search.getParameters().put("kind", "ANYTHING");
        search.getParameters().put("q", null);
        assertThat(search.scope(), is(Optional.empty()));
        assertThat(search.getOrder(), is(InboxFilter.Order.URGENCY));
        assertThat(search.page(), is(1));
        assertThat(search.isOverdue(), is(false));
        assertThat(search.getKind(), is(nullValue()));
        assertThat(search.isNarrowed(), is(false));
        assertThat(search.filter(InboxFilter.Scope.MINE).text(), is(""));
    }

    @Test
    void charactersThatNoTextHasAreLeftOut() {
        search.getParameters().put("q", "海\u0000岸\n");
        assertThat(search.filter(InboxFilter.Scope.OFFICE).text(), is("海岸"));
    }

    @Test
    void changingTheViewLeadsToItsFirstPageAndKeepsTheRest() {
        search.getParameters().put("scope", "mine");
        search.getParameters().put("q", "海岸 & 山");
        search.getParameters().put("page", "7");
        assertThat(
                search.with("sort", InboxFilter.Order.SUBJECT),
                is("/inbox/list.xhtml?scope=mine&q=%E6%B5%B7%E5%B2%B8+%26+%E5%B1%B1&sort=SUBJECT"));
    }

    @Test
    void wideningKeepsScopeAndOrder() {
        search.getParameters().put("scope", "office");
        search.getParameters().put("overdue", "true");
        assertThat(search.getWidened(), is("/inbox/list.xhtml?scope=office"));
    }

    @Test
    void oneKindOfCasesAloneIsANarrowerView() {
        search.getParameters().put("scope", "office");
        search.getParameters().put("kind", "change");
        assertThat(search.filter(InboxFilter.Scope.OFFICE).kind(), is(CaseKind.CHANGE));
        assertThat(search.isNarrowed(), is(true));
        assertThat(
                search.with("sort", InboxFilter.Order.NEWEST),
                is("/inbox/list.xhtml?scope=office&kind=change&sort=NEWEST"));
        assertThat(search.getWidened(), is("/inbox/list.xhtml?scope=office"));
    }
}
