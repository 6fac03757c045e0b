package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.control.CaseTraits;
import dev.madoguchi.casefile.entity.CaseTrait;
import dev.madoguchi.organisation.control.BodyTraces;
import dev.madoguchi.organisation.entity.AddressKey;
import dev.madoguchi.organisation.entity.PostalCode;
import dev.madoguchi.organisation.entity.TelephoneNumber;
import dev.madoguchi.organisation.entity.TraceKind;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.OrganisationSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a registration says about its body that tells it from others, or does not. */
@ApplicationScoped
public class ApplicationTraits implements CaseTraits {

    @Inject
    private ApplicationRepository applications;

    @Inject
    private BodyTraces traces;

    @Override
    public String service() {
        return ApplicationDesk.SERVICE;
    }

    @Override
    public List<CaseTrait> of(UUID caseId) {
        Application application = applications.require(caseId);
        OrganisationSection body = application.organisation();
        return List.of(
                new CaseTrait("telework_organisation.field.name", body.getName()),
                new CaseTrait("telework_organisation.field.nameKana", body.getNameKana()),
                new CaseTrait("telework_organisation.field.corporateNumber", body.getCorporateNumber()),
                new CaseTrait("telework_organisation.field.postalCode", PostalCode.written(body.getPostalCode())),
                new CaseTrait("telework_organisation.field.prefecture", body.getPrefecture()),
                new CaseTrait("telework_organisation.field.city", body.getCity()),
                new CaseTrait("telework_organisation.field.street", body.getStreet()),
                new CaseTrait("telework_organisation.field.building", body.getBuilding()),
                new CaseTrait(
                        "telework_contact.field.name", application.contact().getName()),
                new CaseTrait(
                        "telework_contact.field.email", application.contact().getEmail()),
                new CaseTrait(
                        "telework_contact.field.phone", application.contact().getPhone()),
                new CaseTrait("telework_organisation.field.industry", body.getIndustry()),
                new CaseTrait("telework_organisation.field.staffTotal", body.getStaffTotal()),
                new CaseTrait("telework_organisation.field.website", body.getWebsite()));
    }

    /** Remembers what another body may give too. */
    void remember(Application application) {
        OrganisationSection body = application.organisation();
        UUID id = application.organisationId();
        traces.keep(id, TraceKind.NUMBER, Optional.ofNullable(body.getCorporateNumber()));
        traces.keep(
                id,
                TraceKind.ADDRESS,
                AddressKey.of(body.getPostalCode(), body.getStreet()).map(AddressKey::value));
        traces.keep(
                id,
                TraceKind.PHONE,
                Optional.ofNullable(application.contact().getPhone())
                        .map(phone -> TelephoneNumber.of(phone).digits()));
    }
}
