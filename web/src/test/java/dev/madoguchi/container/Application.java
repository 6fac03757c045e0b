package dev.madoguchi.container;

import java.io.File;
import java.net.URISyntaxException;
import org.hamcrest.Matchers;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The application under test: the WAR as it was built, and the tests that run inside. */
public final class Application {

    private static final String WAR = "target/web.war";
    private static final String TESTS = "target/test-classes";

    /** Whatever runs inside: this package, the rules of access, and the component tests themselves. */
    private static final String INSIDE = "/dev/madoguchi/(container/|access/|.*IT[.$]).*class";

    private Application() {}

    /** The archive to deploy. */
    public static WebArchive archive() {
        return ShrinkWrap.createFromZipFile(WebArchive.class, new File(WAR))
                .merge(
                        ShrinkWrap.create(ExplodedImporter.class)
                                .importDirectory(new File(TESTS), Filters.include(INSIDE))
                                .as(GenericArchive.class),
                        "/WEB-INF/classes")
                .addAsLibrary(libraryOf(Matchers.class));
    }

    private static File libraryOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException odd) {
            throw new IllegalStateException(odd);
        }
    }
}
