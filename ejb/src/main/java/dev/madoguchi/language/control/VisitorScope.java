package dev.madoguchi.language.control;

import java.util.List;

/**
 * Which texts visitors from abroad may meet. These exist in every language; all others exist in the two languages of the country's business,
 * Japanese and English.
 *
 * <p>Besides the keys named here, the names of enum values and the failures of the {@link #DOMAINS} belong to the scope.
 */
public final class VisitorScope {

    /** The domains whose enum values and failures visitors read. */
    public static final List<String> DOMAINS =
            List.of("visitor", "consent", "medium", "disclosure", "servicer", "identity", "kernel");

    /** Beginnings of keys; where one is a whole key, only that. */
    private static final List<String> KEYS = List.of(
            "visitor_",
            "mail.visitor_",
            "notification.visitor_",
            "notification.footer",
            "general.",
            "format.",
            "role.",
            "Prefecture.",
            "jakarta.faces.",
            "site_index.",
            "site_terms.",
            "site_privacy.",
            "site_accessibility.",
            "telework_participants.title",
            "error_failed.",
            "error_missing.",
            "error_forbidden.",
            "error_expired.",
            "error.ChangedMeanwhile",
            "error.ClaimCodeUnknown",
            "error.CodesTooManyWrong",
            "validation.AssertFalse",
            "validation.AssertTrue",
            "validation.Chosen",
            "validation.ChooseOne",
            "validation.DecimalMax",
            "validation.DecimalMin",
            "validation.Digits",
            "validation.Email",
            "validation.Future",
            "validation.Max",
            "validation.Min",
            "validation.Negative",
            "validation.NoMyNumber",
            "validation.NotBlank",
            "validation.NotEmpty",
            "validation.NotNull",
            "validation.Null",
            "validation.NumberRange",
            "validation.Past",
            "validation.Pattern",
            "validation.PlainText",
            "validation.Positive",
            "validation.Required",
            "validation.Size",
            "validation.TelephoneText",
            "validation.YearOutOfReach",
            "validation.wholeNumber");

    private VisitorScope() {}

    /** Whether the text under this key is one of those that visitors may meet. */
    public static boolean covers(String key) {
        return KEYS.stream().anyMatch(key::startsWith);
    }
}
