package dev.madoguchi.consent.control;

import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.consent.entity.NoticeText;
import dev.madoguchi.language.control.Wording;
import dev.madoguchi.servicer.control.ServicerRepository;
import dev.madoguchi.servicer.entity.Servicer;
import dev.madoguchi.visitor.control.AttributeCatalogue;
import dev.madoguchi.visitor.entity.Attribute;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The words of a receipt: the members of Kantara Consent Receipt 1.1 under their names, in the language in which the notice was shown, and
 * beside them what ISO/IEC TS 27560:2023 asks for and Kantara has no name for. It names attributes and carries no values.
 */
@ApplicationScoped
public class ReceiptContent {

    private static final String VERSION = "KI-CR-v1.1.0";

    @Inject
    private ServicerRepository servicers;

    @Inject
    private AttributeCatalogue catalogue;

    @Inject
    private Wording wording;

    @Inject
    @ConfigProperty(name = "madoguchi.url", defaultValue = "http://localhost:8080")
    private String url;

    @Inject
    @ConfigProperty(name = "madoguchi.operator.name")
    private String operator;

    @Inject
    @ConfigProperty(name = "madoguchi.operator.contact")
    private String contact;

    /** What all receipts of a consent say. */
    JsonObjectBuilder of(UUID receipt, Consent consent, Notice notice, Instant issuedAt) {
        Locale language = consent.language();
        List<Attribute> granted = catalogue.all().stream()
                .filter(attribute -> consent.granted().contains(attribute.code()))
                .toList();
        return Json.createObjectBuilder()
                .add("version", VERSION)
                .add("jurisdiction", "JP")
                .add("consentTimestamp", consent.givenAt().orElseThrow().getEpochSecond())
                .add("collectionMethod", "web form")
                .add("consentReceiptID", receipt.toString())
                .add("publicKey", url + "/api/v1/receipts/keys")
                .add("language", language.toLanguageTag())
                .add("piiPrincipalId", consent.visitor().toString())
                .add("piiControllers", Json.createArrayBuilder().add(controller()))
                .add("policyUrl", url + "/site/privacy.xhtml")
                .add("services", Json.createArrayBuilder().add(service(notice, granted, language)))
                .add("sensitive", granted.stream().anyMatch(Attribute::specialCare))
                .add(
                        "spiCat",
                        labels(granted.stream().filter(Attribute::specialCare).toList(), language))
                .add("iat", issuedAt.getEpochSecond())
                .add("iss", url)
                .add("consentRecord", record(consent, notice, language));
    }

    private JsonObjectBuilder controller() {
        return Json.createObjectBuilder()
                .add("piiController", operator)
                .add("contact", contact)
                .add("piiControllerUrl", url);
    }

    private JsonObjectBuilder service(Notice notice, List<Attribute> granted, Locale language) {
        NoticeText text = notice.text(language);
        return Json.createObjectBuilder()
                .add("service", recipient(notice, language))
                .add(
                        "purposes",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("purpose", text.purpose())
                                        .add(
                                                "purposeCategory",
                                                Json.createArrayBuilder().add("Core Function"))
                                        .add("consentType", "EXPLICIT")
                                        .add("piiCategory", labels(granted, language))
                                        .add("primaryPurpose", true)
                                        .add(
                                                "termination",
                                                url + notice.content().withdrawalMethod())
                                        .add("thirdPartyDisclosure", true)
                                        .add("thirdPartyName", recipient(notice, language))));
    }

    private String recipient(Notice notice, Locale language) {
        return notice.content()
                .recipient()
                .servicer()
                .map(servicers::require)
                .map(servicer -> servicer.name(language))
                .orElseGet(() ->
                        wording.of(language, notice.content().recipient().kind().orElseThrow()));
    }

    private JsonObjectBuilder record(Consent consent, Notice notice, Locale language) {
        JsonObjectBuilder record = Json.createObjectBuilder()
                .add("schema", "ISO/IEC TS 27560:2023")
                .add("recordId", consent.id().toString())
                .add("state", consent.state().name())
                .add("notice", notice.id().toString())
                .add("noticeNumber", notice.number())
                .add("noticeHash", "sha-256:" + notice.hash())
                .add("purposeCode", notice.content().purposeCode())
                .add("title", notice.text(language).title())
                .add("lawfulBasis", notice.content().legalBasis().name())
                .add("retentionDays", notice.content().retentionDays())
                .add("recipients", recipients(notice, language))
                .add("storageLocations", Json.createArrayBuilder().add("JP"))
                .add("informationElements", codes(consent));
        consent.expiresAt().ifPresent(until -> record.add("validUntil", until.toString()));
        consent.endedAt().ifPresent(at -> record.add("endedAt", at.toString()));
        return record;
    }

    private JsonArrayBuilder recipients(Notice notice, Locale language) {
        JsonArrayBuilder recipients = Json.createArrayBuilder();
        notice.content().recipient().servicer().ifPresent(id -> recipients.add(party(servicers.require(id), language)));
        notice.content()
                .recipient()
                .kind()
                .ifPresent(kind -> recipients.add(
                        Json.createObjectBuilder().add("class", kind.name()).add("name", wording.of(language, kind))));
        return recipients;
    }

    /** Who a servicer is, as receipts say it. */
    JsonObjectBuilder party(Servicer servicer, Locale language) {
        return Json.createObjectBuilder()
                .add("id", servicer.id().toString())
                .add("name", servicer.name(language))
                .add("address", servicer.address(language))
                .add("contact", servicer.contact())
                .add("country", servicer.country());
    }

    private static JsonArrayBuilder codes(Consent consent) {
        JsonArrayBuilder codes = Json.createArrayBuilder();
        consent.granted().stream().sorted().forEach(codes::add);
        return codes;
    }

    private static JsonArrayBuilder labels(List<Attribute> attributes, Locale language) {
        JsonArrayBuilder labels = Json.createArrayBuilder();
        attributes.forEach(attribute -> labels.add(attribute.label(language)));
        return labels;
    }
}
