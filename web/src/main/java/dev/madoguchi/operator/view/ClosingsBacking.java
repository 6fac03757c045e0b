package dev.madoguchi.operator.view;

import dev.madoguchi.casefile.boundary.OfficeClosings;
import dev.madoguchi.casefile.entity.ClosingPage;
import dev.madoguchi.casefile.entity.Office;
import dev.madoguchi.casefile.entity.OfficeClosing;
import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.JapanClock;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The closing days of the offices, and what they do to a deadline. */
@Named
@ViewScoped
public class ClosingsBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 20;
    private static final int USUAL_COUNT = 5;

    @Inject
    private transient OfficeClosings closings;

    @Inject
    private transient Notices notices;

    @Inject
    private transient Language language;

    @Inject
    private transient JapanClock clock;

    private int page = 1;
    private String office;
    private LocalDate firstOn;
    private LocalDate lastOn;
    private boolean yearly;
    private LocalDate day;
    private Integer count = USUAL_COUNT;
    private LocalDate result;
    private transient ClosingPage found;
    private transient List<Office> offices;

    /** Reads the list, and reckons a first example from today. */
    public void load() {
        offices = closings.offices();
        found = closings.page((page - 1) * SIZE, SIZE);
        day = clock.today();
        result = closings.after(null, day, count);
    }

    /** Closes the office on these days. */
    public String add() {
        closings.add(officeId(), firstOn, lastOn, yearly);
        notices.tell("operator_closings.text.added");
        return "/operator/closings.xhtml?faces-redirect=true";
    }

    /** Takes days out again. */
    public String remove(UUID closing) {
        closings.remove(closing);
        notices.tell("operator_closings.text.removed");
        return "/operator/closings.xhtml?faces-redirect=true";
    }

    /** Reckons a deadline. */
    public void reckon() {
        result = null;
        result = closings.after(null, day, count);
    }

    private UUID officeId() {
        return offices.stream()
                .filter(each -> each.code().equals(office))
                .map(Office::id)
                .findFirst()
                .orElse(null);
    }

    /** The names of the offices to choose from, under their codes. */
    public Map<String, String> getOfficeNames() {
        Map<String, String> names = new LinkedHashMap<>();
        offices.forEach(each -> names.put(each.code(), each.name(language.getCurrent())));
        return names;
    }

    /** The days in words: one, from one to another, every year. */
    public String daysOf(OfficeClosing closing) {
        boolean single = closing.firstOn().equals(closing.lastOn());
        if (!closing.isYearly()) {
            return single
                    ? language.show(closing.firstOn())
                    : language.format("general.fromTo", closing.firstOn(), closing.lastOn());
        }
        String first = language.yearly(closing.firstOn());
        String since = Integer.toString(closing.firstOn().getYear());
        return single
                ? language.format("operator_closings.text.yearlyDay", first, since)
                : language.format("operator_closings.text.yearly", first, language.yearly(closing.lastOn()), since);
    }

    /** The name of the office that is closed; {@code null} for every office. */
    public String nameOf(OfficeClosing closing) {
        return offices.stream()
                .filter(each -> closing.office().filter(each.id()::equals).isPresent())
                .map(each -> each.name(language.getCurrent()))
                .findFirst()
                .orElse(null);
    }

    /** Today: only what is to come can be taken out. */
    public LocalDate getToday() {
        return clock.today();
    }

    public List<OfficeClosing> getClosings() {
        return found.closings();
    }

    /** How many pages the list has. */
    public int getPages() {
        return ListAddress.pages(found.total(), SIZE);
    }

    /** The number of this page of the list. */
    public String getPage() {
        return Integer.toString(page);
    }

    public void setPage(String typed) {
        page = ListAddress.page(typed);
    }

    /** The code of the office; {@code null} for every office. */
    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public LocalDate getFirstOn() {
        return firstOn;
    }

    public void setFirstOn(LocalDate firstOn) {
        this.firstOn = firstOn;
    }

    public LocalDate getLastOn() {
        return lastOn;
    }

    public void setLastOn(LocalDate lastOn) {
        this.lastOn = lastOn;
    }

    public boolean isYearly() {
        return yearly;
    }

    public void setYearly(boolean yearly) {
        this.yearly = yearly;
    }

    /** From which day a deadline is reckoned. */
    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    /** How many business days it has. */
    public Integer getCount() {
        return count;
    }

    public void setCount(Integer count) {
        this.count = count;
    }

    /** The deadline; {@code null} where it could not be reckoned. */
    public LocalDate getResult() {
        return result;
    }
}
