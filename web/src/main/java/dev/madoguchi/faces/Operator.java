package dev.madoguchi.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who runs this installation, as terms, privacy and accessibility pages say. */
@Named
@ApplicationScoped
public class Operator {

    @Inject
    @ConfigProperty(name = "madoguchi.operator.name")
    private String name;

    @Inject
    @ConfigProperty(name = "madoguchi.operator.contact")
    private String contact;

    /** The name of the body that runs the installation. */
    public String getName() {
        return name;
    }

    /** Where people can turn to. */
    public String getContact() {
        return contact;
    }
}
