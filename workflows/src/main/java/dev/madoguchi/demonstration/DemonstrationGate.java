package dev.madoguchi.demonstration;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import org.eclipse.microprofile.config.ConfigProvider;

/** Removes every bean marked {@link DemonstrationOnly} unless the setting {@code madoguchi.demo} is {@code true}. */
public class DemonstrationGate implements Extension {

    private static final String SETTING = "madoguchi.demo";

    private final boolean open =
            ConfigProvider.getConfig().getOptionalValue(SETTING, Boolean.class).orElse(false);

    void guard(@Observes @WithAnnotations(DemonstrationOnly.class) ProcessAnnotatedType<?> type) {
        if (!open) {
            type.veto();
        }
    }
}
