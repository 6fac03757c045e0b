package dev.madoguchi.operator.view;

import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.boundary.RegisterImports;
import dev.madoguchi.organisation.entity.RegisterImport;
import dev.madoguchi.organisation.entity.RegisterImportPage;
import dev.madoguchi.organisation.entity.RegisterImportState;
import dev.madoguchi.organisation.entity.RegisterSize;
import dev.madoguchi.organisation.entity.RegisterTrouble;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The register of this installation: what was taken over, and taking over more. */
@Named
@RequestScoped
public class RegisterBacking {

    private static final int SIZE = 20;

    private int page = 1;
    private RegisterImportPage found;

    @Inject
    private RegisterImports imports;

    @Inject
    private JapanClock clock;

    @Inject
    private Notices notices;

    @Inject
    private Language language;

    /** Gives the interrupted import up. */
    public String giveUp() {
        ImportRow open = getInterrupted();
        if (open != null) {
            imports.giveUp(open.item().id());
            notices.tell("operator_register.text.givenUp");
        }
        return "/operator/register.xhtml?faces-redirect=true";
    }

    /** The import that stopped half way; {@code null} where none did. */
    public ImportRow getInterrupted() {
        return imports.page(0, 1).imports().stream()
                .map(item -> new ImportRow(item, clock.now()))
                .filter(row -> row.state() == RegisterImportState.INTERRUPTED)
                .findFirst()
                .orElse(null);
    }

    /** What helps on with the interrupted import: the same file again, or a better one where the file itself is wrong. */
    public String getAdvice() {
        RegisterImport stopped = getInterrupted().item();
        return stopped.trouble()
                .filter(RegisterTrouble::isInTheFile)
                .map(trouble -> language.format(
                        "operator_register.text.unusable",
                        stopped.fileName(),
                        language.show(stopped.lines()),
                        language.show(stopped.troubleLine().orElseThrow()),
                        language.show(trouble)))
                .orElseGet(() -> language.format(
                        "operator_register.text.interrupted", stopped.fileName(), language.show(stopped.lines())));
    }

    /** The imports of this page of the list. */
    public List<ImportRow> getRows() {
        return found().imports().stream()
                .map(item -> new ImportRow(item, clock.now()))
                .toList();
    }

    /** How many bodies the register holds, in words. */
    public String getSize() {
        RegisterSize size = found().register();
        return language.format(
                size.estimated() ? "operator_register.text.about" : "operator_register.text.bodies", size.bodies());
    }

    /** How many pages there are. */
    public int getPages() {
        return ListAddress.pages(found().total(), SIZE);
    }

    private RegisterImportPage found() {
        if (found == null) {
            found = imports.page((page - 1) * SIZE, SIZE);
            if (page > ListAddress.pages(found.total(), SIZE)) {
                page = ListAddress.pages(found.total(), SIZE);
                found = imports.page((page - 1) * SIZE, SIZE);
            }
        }
        return found;
    }

    /** The number of this page of the list. */
    public String getPage() {
        found();
        return Integer.toString(page);
    }

    public void setPage(String typed) {
        page = ListAddress.page(typed);
    }
}
