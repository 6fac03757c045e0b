package dev.madoguchi.casefile.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.casefile.entity.Workload.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures above an inbox all come from the same shares, so they always agree. */
class WorkloadTest {

    private final Workload workload = new Workload(List.of(
            new Share("Task_Review", "sato", "佐藤", 3, 1),
            new Share("Task_Approve", "sato", "佐藤", 2, 0),
            new Share("Task_Review", "suzuki", "鈴木", 7, 2),
            new Share("Task_Review", null, null, 10, 4)));

    @Test
    void theOfficeHasAllOfThem() {
        assertThat(workload.open(), is(22L));
        assertThat(workload.late(), is(7L));
    }

    @Test
    void nobodysAndOnesOwnAreTold() {
        assertThat(workload.unassigned(), is(10L));
        assertThat(workload.unassignedLate(), is(4L));
        assertThat(workload.of("sato"), is(5L));
        assertThat(workload.of("tanaka"), is(0L));
    }

    @Test
    void personsAreListedOnceTheBusiestFirst() {
        assertThat(
                workload.byPerson(),
                contains(new Share("Task_Review", "suzuki", "鈴木", 7, 2), new Share(null, "sato", "佐藤", 5, 1)));
    }

    @Test
    void tasksAreListedOnceByName() {
        assertThat(
                workload.byTask(),
                contains(new Share("Task_Approve", "sato", "佐藤", 2, 0), new Share("Task_Review", null, null, 20, 7)));
    }
}
