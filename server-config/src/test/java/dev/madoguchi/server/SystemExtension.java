package dev.madoguchi.server;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives system tests the shared server and their own visits, and closes each when its time is over. */
final class SystemExtension implements BeforeEachCallback, AfterTestExecutionCallback, ParameterResolver {

    private static final Namespace OURS = Namespace.create(SystemExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        boolean visits = Arrays.asList(context.getRequiredTestMethod().getParameterTypes())
                .contains(Visit.class);
        if (visits && Browser.find().isEmpty()) {
            Browser.complain();
            Assumptions.abort(Browser.MISSING);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == MadoguchiServer.class || type == Visit.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        MadoguchiServer server = server(context);
        if (parameter.getParameter().getType() == MadoguchiServer.class) {
            return server;
        }
        Visit visit = browser(context).visit(server.url());
        visits(context).all().add(visit);
        return visit;
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        boolean failed = context.getExecutionException().isPresent();
        String test = context.getRequiredTestClass().getSimpleName() + "."
                + context.getRequiredTestMethod().getName();
        for (Visit visit : visits(context).all()) {
            if (failed) {
                visit.evidence(test);
            } else {
                visit.assertNoFaultsInTheConsole();
            }
        }
    }

    private static MadoguchiServer server(ExtensionContext context) {
        return rootStore(context)
                .getOrComputeIfAbsent("server", key -> MadoguchiServer.started(), MadoguchiServer.class);
    }

    private static Browser browser(ExtensionContext context) {
        return rootStore(context).getOrComputeIfAbsent("browser", key -> Browser.started(), Browser.class);
    }

    private static Store rootStore(ExtensionContext context) {
        return context.getRoot().getStore(OURS);
    }

    private static Visits visits(ExtensionContext context) {
        return context.getStore(OURS)
                .getOrComputeIfAbsent("visits", key -> new Visits(new ArrayList<>()), Visits.class);
    }

    /** The visits of one test, which end with it. */
    private record Visits(List<Visit> all) implements AutoCloseable {

        @Override
        public void close() {
            all.forEach(Visit::close);
        }
    }
}
