package dev.madoguchi.server;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test on the running system. Its methods may take a {@link MadoguchiServer} and any number of {@link Visit}s, each the
 * browser of another person. Without a browser on the machine, methods that take a visit are skipped; under CI they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(SystemExtension.class)
public @interface SystemTest {}
