package dev.madoguchi.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The version of style sheet and script, made of their contents: it is part of their addresses, so that browsers keep them
 * for long and still never show an old look on a new page.
 */
@Named
@ApplicationScoped
public class Look {

    private static final String LIBRARY = "/resources/madoguchi/";

    @Inject
    private ServletContext files;

    private String version;

    @PostConstruct
    void sum() {
        CRC32 sum = new CRC32();
        for (String name :
                List.of("madoguchi.css", "madoguchi.js", "medium.js", "terminal.js", "upload.js", "mark.svg")) {
            try (InputStream file = files.getResourceAsStream(LIBRARY + name)) {
                sum.update(file.readAllBytes());
            } catch (IOException unreadable) {
                throw new IllegalStateException(name, unreadable);
            }
        }
        version = Long.toString(sum.getValue(), Character.MAX_RADIX);
    }

    /** The version in force. */
    public String getVersion() {
        return version;
    }
}
