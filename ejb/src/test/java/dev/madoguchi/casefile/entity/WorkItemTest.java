package dev.madoguchi.casefile.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.identity.entity.Roles;
import org.junit.jupiter.api.Test;

/** A task is with one person at the most. */
class WorkItemTest {

    private final WorkItem item = SampleCases.review();

    @Test
    void aNewTaskIsWithNobodyAndShowsWhatItsCaseSays() {
        assertThat(item.isUnassigned(), is(true));
        assertThat(item.reference(), is("TW-2026-000123"));
        assertThat(item.form(), is("/test/review.xhtml"));
    }

    @Test
    void whoeverTakesItHasItAndMayTakeItAgain() {
        item.claim("sato", "佐藤 美咲");
        item.claim("sato", "佐藤 美咲");
        assertThat(item.isWith("sato"), is(true));
    }

    @Test
    void whatSomebodyElseHasIsRefusedByName() {
        item.claim("sato", "佐藤 美咲");
        WorkItemTaken taken = assertThrows(WorkItemTaken.class, () -> item.claim("suzuki", "鈴木 健一"));
        assertThat(taken.textArguments()[0], is("佐藤 美咲"));
        assertThat(item.isWith("sato"), is(true));
    }

    @Test
    void whatWasGivenBackIsFreeForOthers() {
        item.claim("sato", "佐藤 美咲");
        item.release();
        item.claim("suzuki", "鈴木 健一");
        assertThat(item.assigneeName(), is("鈴木 健一"));
    }

    @Test
    void asLongAsItIsInTimeOnlyThoseDoItForWhomItIsMeant() {
        assertThat(item.isDoneBy(Roles.CLERK::equals), is(true));
        assertThat(item.isDoneBy(Roles.SUPERVISOR::equals), is(false));
    }

    @Test
    void onceItIsEscalatedASupervisorMayDoIt() {
        item.escalate();
        assertThat(item.isDoneBy(Roles.SUPERVISOR::equals), is(true));
        assertThat(item.isDoneBy(Roles.AUDITOR::equals), is(false));
    }

    @Test
    void onItsDueDayItIsNotYetOverdue() {
        assertThat(item.isOverdue(SampleCases.DUE), is(false));
        assertThat(item.isOverdue(SampleCases.DUE.plusDays(1)), is(true));
    }

    @Test
    void aDraftHasNoTasks() {
        WorkItem.Element element = new WorkItem.Element("Task_Review", "/test/review.xhtml", "CLERK");
        assertThrows(RuntimeException.class, () -> new WorkItem("x", element, SampleCases.draft(), SampleCases.MONDAY));
    }
}
