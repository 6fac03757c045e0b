package dev.madoguchi.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Where a value cannot even be read, the fields that were left empty are told at the same time. */
public class ToldTogether implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.PROCESS_VALIDATIONS;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (faces.isValidationFailed() && !faces.getPartialViewContext().isAjaxRequest()) {
            new EmptyFields(faces).tell();
        }
    }
}
