package dev.madoguchi.identity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.server.FormClient;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.SystemTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@SystemTest
class SignedInIT {

    private static final int REQUESTS_EACH = 60;

    /** The server was once known to forget, now and then, the roles of those who ask at the same time as others. */
    @Test
    void whoAsksAtTheSameTimeAsOthersKeepsTheirRoles(MadoguchiServer server) throws Exception {
        List<Callable<Map<Integer, Integer>>> people = new ArrayList<>();
        for (String account : List.of("clerk", "clerk", "clerk2", "supervisor")) {
            people.add(asking(new FormClient(server.url()).signIn(account), "/inbox/list.xhtml"));
        }
        people.add(asking(new FormClient(server.url()), "/index.xhtml"));

        assertThat(together(people), is(Map.of(200, people.size() * REQUESTS_EACH)));
    }

    private static Callable<Map<Integer, Integer>> asking(FormClient person, String path) {
        return () -> {
            Map<Integer, Integer> answers = new TreeMap<>();
            for (int i = 0; i < REQUESTS_EACH; i++) {
                answers.merge(person.get(path).statusCode(), 1, Integer::sum);
            }
            return answers;
        };
    }

    private static Map<Integer, Integer> together(List<Callable<Map<Integer, Integer>>> people) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            Map<Integer, Integer> all = new TreeMap<>();
            for (Future<Map<Integer, Integer>> one : threads.invokeAll(people)) {
                one.get().forEach((status, times) -> all.merge(status, times, Integer::sum));
            }
            return all;
        } finally {
            threads.shutdown();
        }
    }
}
