package dev.madoguchi.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The page being shown. In pages {@code #{page.title}}, {@code #{page.errors}} and so on. */
@Named
@RequestScoped
public class Page {

    private static final Pattern HYPHEN = Pattern.compile("-(\\w)");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private Operator operator;

    /**
     * The first part of the keys of this page's texts: {@code telework_contact} for {@code /telework/contact.xhtml},
     * {@code site_index} for {@code /index.xhtml}.
     */
    public String getKey() {
        return keyOf(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    static String keyOf(String viewId) {
        String path = viewId.substring(1).replace(".xhtml", "");
        String name = HYPHEN.matcher(path).replaceAll(letter -> letter.group(1).toUpperCase());
        return name.contains("/") ? name.replace('/', '_') : "site_" + name;
    }

    /** The title of this page, {@code <key>.title}. */
    public String getTitle() {
        return language.format(getKey() + ".title");
    }

    /** What is below the title, {@code <key>.lead}, or nothing. */
    public String getLead() {
        return language.optional(getKey() + ".lead");
    }

    /** The label of a field of this page, {@code <key>.field.<id>}. */
    public String label(String field) {
        return language.format(getKey() + ".field." + field);
    }

    /** The help at a field of this page, {@code <key>.help.<id>}, or nothing. */
    public String help(String field) {
        return language.optional(getKey() + ".help." + field);
    }

    /** The words on a button or link of this page, {@code <key>.action.<id>}. */
    public String action(String id) {
        return language.format(getKey() + ".action." + id);
    }

    /** A text of this page in lines, {@code <key>.<kind>.<id>}; name and address of the operator fill its placeholders. */
    public List<String> lines(String kind, String id) {
        String text = language.format(getKey() + "." + kind + "." + id, operator.getName(), operator.getContact());
        return List.of(text.split("\\n"));
    }

    /** The heading of a part of this page, {@code <key>.heading.<id>}. */
    public String heading(String id) {
        return language.format(getKey() + ".heading." + id);
    }

    /** Whether this page is the one with this view identifier. */
    public boolean isAt(String viewId) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(viewId);
    }

    /** Messages about the page as a whole. */
    public List<Notice> getNotices() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .map(message -> new Notice(toneOf(message.getSeverity()), message.getSummary()))
                .distinct()
                .toList();
    }

    private static String toneOf(FacesMessage.Severity severity) {
        if (FacesMessage.SEVERITY_INFO.equals(severity)) {
            return "success";
        }
        return FacesMessage.SEVERITY_WARN.equals(severity) ? "warning" : "error";
    }

    /** Messages bound to fields, in the order of the fields. */
    public List<FieldError> getErrors() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<UIComponent> shown = tree(faces.getViewRoot()).toList();
        return stream(faces.getClientIdsWithMessages())
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(
                        id -> shown.indexOf(faces.getViewRoot().findComponent(id))))
                .flatMap(id -> faces.getMessageList(id).stream()
                        .map(m -> new FieldError(id, language.about(labelOf(id), m.getSummary()))))
                .distinct()
                .toList();
    }

    private static Stream<UIComponent> tree(UIComponent top) {
        Stream.Builder<UIComponent> below = Stream.builder();
        top.getFacetsAndChildren().forEachRemaining(below);
        return Stream.concat(Stream.of(top), below.build().flatMap(Page::tree));
    }

    private static String labelOf(String clientId) {
        UIComponent input = FacesContext.getCurrentInstance().getViewRoot().findComponent(clientId);
        return input == null ? null : (String) input.getAttributes().get("label");
    }

    /** Whether anything was refused, at a field or as a whole. */
    public boolean isRefused() {
        return FacesContext.getCurrentInstance().isValidationFailed()
                || !getErrors().isEmpty();
    }

    /** The address of this page with its parameters, as the browser asked for it. */
    public String getAddress() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        Object uri = forwarded == null ? request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : forwarded;
        String path = uri == null ? request.getRequestURI() : uri.toString();
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** The address of this page with one parameter changed, for links that page, sort and filter. */
    public String with(String name, Object value) {
        Stream<String> others = request.getParameterMap().entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(name))
                .filter(parameter -> isOfAddress(parameter.getKey()))
                .flatMap(parameter -> Stream.of(parameter.getValue()).map(each -> pair(parameter.getKey(), each)));
        String query = Stream.concat(others, Stream.of(pair(name, String.valueOf(value))))
                .collect(Collectors.joining("&"));
        return request.getRequestURI() + "?" + query;
    }

    /** Parameters of a submitted form are no part of the address. */
    private boolean isOfAddress(String name) {
        String query = "&" + (request.getQueryString() == null ? "" : request.getQueryString());
        return query.contains("&" + URLEncoder.encode(name, StandardCharsets.UTF_8) + "=");
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Stream<String> stream(Iterator<String> ids) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(ids, 0), false);
    }

    /** What is wrong at the field with this client identifier. */
    public record FieldError(String clientId, String text) {
        /** For expressions. */
        public String getClientId() {
            return clientId;
        }

        /** For expressions. */
        public String getText() {
            return text;
        }
    }

    /** Something to tell, and how: success, warning or error. */
    public record Notice(String tone, String text) {
        /** For expressions. */
        public String getTone() {
            return tone;
        }

        /** For expressions. */
        public String getText() {
            return text;
        }
    }
}
