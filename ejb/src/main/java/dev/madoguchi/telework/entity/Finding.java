package dev.madoguchi.telework.entity;

/** Why a registration is looked at by a person: the rows of the risk table that apply. */
public enum Finding {
    /** Nothing identifies the body. */
    NO_CORPORATE_NUMBER,
    /** Another registration of the campaign has the same corporate number. */
    DUPLICATE_NUMBER,
    /** Another registration of the campaign has the same name. */
    DUPLICATE_NAME,
    /** It would be listed as specially cooperating. */
    SPECIAL_CATEGORY,
    /** More people planned than work there. */
    HEADCOUNT_ABOVE_STAFF,
    /** So many people that figures of the campaign would hang on it. */
    LARGE_HEADCOUNT,
    /** The register of corporate numbers has no such number. */
    REGISTER_UNKNOWN,
    /** The register says that the record of the body is closed. */
    REGISTER_CLOSED,
    /** The register knows the number under another name. */
    REGISTER_NAME_DIFFERS,
    /** A change would sort the body into another category. */
    CATEGORY_CHANGES,
    /** A change concerns who the body is: name, corporate number, head office. */
    IDENTITY_CHANGES
}
