package dev.madoguchi.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** The REST interface, version 1. Resources are found by their annotations. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Madoguchi",
                        version = "1",
                        description =
                                "Public lists are open to all; everything else needs a bearer token of the identity"
                                        + " provider. Failures are answered as application/problem+json (RFC 9457).",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")))
@SecurityScheme(
        securitySchemeName = RestApplication.BEARER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token for the audience madoguchi-api.")
public class RestApplication extends Application {

    /** The name of the security scheme, for {@code @SecurityRequirement} on operations that need a token. */
    public static final String BEARER = "bearer";
}
