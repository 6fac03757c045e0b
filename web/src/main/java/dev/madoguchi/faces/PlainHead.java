package dev.madoguchi.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.Renderer;
import java.io.IOException;

/**
 * The head of every page: what the template puts there and what components ask for, and no script of its own, so that the
 * content security policy can refuse every inline script.
 */
public class PlainHead extends Renderer<UIComponent> {

    @Override
    public void encodeBegin(FacesContext faces, UIComponent head) throws IOException {
        faces.getResponseWriter().startElement("head", head);
    }

    @Override
    public void encodeEnd(FacesContext faces, UIComponent head) throws IOException {
        for (UIComponent resource : faces.getViewRoot().getComponentResources(faces, "head")) {
            resource.encodeAll(faces);
        }
        faces.getResponseWriter().endElement("head");
    }
}
