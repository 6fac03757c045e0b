package dev.madoguchi.agency.view;

import dev.madoguchi.agency.boundary.TravellerGroups;
import dev.madoguchi.agency.endpoint.ListInHand;
import dev.madoguchi.agency.endpoint.ListTemplate;
import dev.madoguchi.agency.endpoint.ListUpload;
import dev.madoguchi.agency.entity.GroupDetails;
import dev.madoguchi.agency.entity.ListMissing;
import dev.madoguchi.agency.entity.ListProblem;
import dev.madoguchi.agency.entity.ListTooLarge;
import dev.madoguchi.agency.entity.ListedTraveller;
import dev.madoguchi.agency.entity.TravellerList;
import dev.madoguchi.faces.Language;
import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.view.AttributeWords;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Bringing a list: the file to fill in, what is wrong in the one sent, what it says, and making a group of it. */
@Named
@ViewScoped
public class UploadBacking implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST_PROBLEMS = 50;
    private static final int SIZE = 20;

    @Inject
    private transient TravellerGroups groups;

    @Inject
    private transient ListInHand hand;

    @Inject
    private transient SlipsInHand slips;

    @Inject
    private transient AttributeWords words;

    @Inject
    private transient Language language;

    @Inject
    private transient JapanClock clock;

    private String name;
    private LocalDate arrivesOn;
    private LocalDate departsOn;
    private int page = 1;
    private transient TravellerList list;
    private transient List<Attribute> columns;

    /** The list that waits to be confirmed, or {@code null}. */
    public TravellerList getList() {
        if (list == null) {
            list = hand.content().map(groups::read).orElse(null);
        }
        return list;
    }

    /** Makes a group of it and leads to the slips. */
    public String confirm() {
        byte[] content = hand.content().orElseThrow(ListMissing::new);
        slips.take(groups.prepare(new GroupDetails(name, arrivesOn, departsOn), content));
        hand.drop();
        return "/agency/codes.xhtml?faces-redirect=true";
    }

    /** Puts the file away. */
    public String discard() {
        hand.drop();
        return "/agency/upload.xhtml?faces-redirect=true";
    }

    /** The first problems. */
    public List<ListProblem> getProblems() {
        return getList()
                .problems()
                .subList(0, Math.min(MOST_PROBLEMS, getList().problems().size()));
    }

    /** A page of the travellers. */
    public List<ListedTraveller> getTravellers() {
        List<ListedTraveller> all = getList().travellers();
        int first = Math.min((getNumber() - 1) * SIZE, all.size());
        return all.subList(first, Math.min(first + SIZE, all.size()));
    }

    /** The attributes that the list names. */
    public List<Attribute> getColumns() {
        if (columns == null) {
            columns = getTakenColumns().stream()
                    .filter(attribute -> getList().columns().contains(attribute.code()))
                    .toList();
        }
        return columns;
    }

    /** The attributes that a list can name. */
    public List<Attribute> getTakenColumns() {
        return groups.columns();
    }

    /** What an attribute is called. */
    public String label(Attribute attribute) {
        return words.label(attribute);
    }

    /** What a list says of a traveller, in words. */
    public String value(ListedTraveller traveller, Attribute attribute) {
        return words.values(attribute, traveller.values().getOrDefault(attribute.code(), List.of()));
    }

    /** How many pages the travellers make. */
    public int getPages() {
        return ListAddress.pages(getList().travellers().size(), SIZE);
    }

    public int getNumber() {
        return Math.min(page, getPages());
    }

    /** The page as the address gives it. */
    public String getPage() {
        return null;
    }

    public void setPage(String typed) {
        page = ListAddress.page(typed);
    }

    /** The earliest day of arrival. */
    public LocalDate getToday() {
        return clock.today();
    }

    /** What may be sent. */
    public String getLimits() {
        return language.format("agency_upload.help.file", ListTooLarge.MOST_KILOBYTES, TravellerList.MOST_TRAVELLERS);
    }

    /** Where the file to fill in is. */
    public String getTemplateAddress() {
        return ListTemplate.ADDRESS;
    }

    /** Where files are sent to. */
    public String getUploadAddress() {
        return ListUpload.ADDRESS;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getArrivesOn() {
        return arrivesOn;
    }

    public void setArrivesOn(LocalDate arrivesOn) {
        this.arrivesOn = arrivesOn;
    }

    public LocalDate getDepartsOn() {
        return departsOn;
    }

    public void setDepartsOn(LocalDate departsOn) {
        this.departsOn = departsOn;
    }
}
