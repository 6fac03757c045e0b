package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.BodyName;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.RegisterAnswer;
import dev.madoguchi.organisation.entity.RegisteredBody;
import java.util.Collection;
import java.util.List;

/**
 * The tax agency's register of bodies. A port: its default is the table that an operator fills, an adapter asks the agency's web API.
 * It never fails: where nobody answers, the answer says so, and whoever asks goes on without.
 */
public interface CorporateRegister {

    /** What the register says about these numbers, however many. */
    RegisterAnswer lookUp(Collection<CorporateNumber> numbers);

    /** Open bodies with a name like this, the most alike first; none where nobody answers. */
    List<RegisteredBody> search(BodyName name, int limit);
}
