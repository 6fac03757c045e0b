package dev.madoguchi.agency.view;

import dev.madoguchi.agency.entity.ListFault;
import dev.madoguchi.agency.entity.ListProblem;
import dev.madoguchi.faces.Language;
import dev.madoguchi.visitor.entity.AttributeValueInvalid;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Words what is wrong in a list: {@code #{listProblems.of(problem)}}. */
@Named
@RequestScoped
public class ListProblems {

    @Inject
    private Language language;

    /** What to do about it. */
    public String of(ListProblem problem) {
        if (problem.fault() == ListFault.VALUE) {
            AttributeValueInvalid value = problem.value().orElseThrow();
            return language.format("agency_upload.text.value", language.format(value.textKey(), value.textArguments()));
        }
        return language.format("ListFault." + problem.fault(), problem.number());
    }
}
