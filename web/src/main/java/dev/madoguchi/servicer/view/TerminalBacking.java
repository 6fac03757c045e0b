package dev.madoguchi.servicer.view;

import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.disclosure.boundary.Counters;
import dev.madoguchi.disclosure.boundary.Disclosures;
import dev.madoguchi.disclosure.entity.CallKeyReused;
import dev.madoguchi.disclosure.entity.DisclosureAnswer;
import dev.madoguchi.disclosure.entity.DisclosureAnswer.Disclosed;
import dev.madoguchi.disclosure.entity.DisclosureAnswer.Refused;
import dev.madoguchi.disclosure.entity.DisclosureRequest;
import dev.madoguchi.disclosure.entity.Refusal;
import dev.madoguchi.faces.Language;
import dev.madoguchi.servicer.entity.Servicer;
import dev.madoguchi.servicer.entity.ServicerState;
import dev.madoguchi.servicer.entity.Terminal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A counter: what a visitor shows is read, and what they agreed to give is shown once. */
@Named
@RequestScoped
public class TerminalBacking {

    private static final String HERE = "/servicer/terminal.xhtml?faces-redirect=true";

    @Inject
    private Counters counters;

    @Inject
    private Disclosures disclosures;

    @Inject
    private CounterInUse inUse;

    @Inject
    private CounterWords words;

    @Inject
    private Language language;

    private String choice;
    private boolean changing;
    private String key = freshKey();
    private String purpose;
    private String token;

    private List<Terminal> terminals;
    private Map<UUID, Servicer> servicers;
    private List<Notice> purposes;
    private ShownAnswer answer;
    private Refusal refusal;

    /** Takes the choice of a counter out of the address. */
    public String chooseCounter() {
        Optional<Terminal> chosen = getTerminals().stream()
                .filter(terminal -> terminal.id().toString().equals(choice))
                .findFirst();
        chosen.map(Terminal::id).ifPresent(inUse::choose);
        return chosen.isPresent() ? HERE : null;
    }

    /** Asks. The same under the same key is answered once more; anything else gets a key of its own. */
    public void ask() {
        DisclosureRequest request = new DisclosureRequest(
                token, purpose, getTerminal() == null ? null : getTerminal().code(), Set.of());
        DisclosureAnswer given;
        try {
            given = disclosures.disclose(key, request);
        } catch (CallKeyReused another) {
            given = disclosures.disclose(freshKey(), request);
        }
        if (given instanceof Disclosed disclosed) {
            answer = words.of(disclosed);
        } else if (given instanceof Refused refused) {
            refusal = refused.reason();
        }
        key = freshKey();
        token = null;
    }

    private static String freshKey() {
        return UUID.randomUUID().toString();
    }

    /** The counter in use, unless none was chosen or another one is to be. */
    public Terminal getTerminal() {
        return changing
                ? null
                : getTerminals().stream()
                        .filter(terminal -> inUse.is(terminal.id()))
                        .findFirst()
                        .orElse(null);
    }

    /** The counters of the body. */
    public List<Terminal> getTerminals() {
        if (terminals == null) {
            terminals = counters.terminals();
        }
        return terminals;
    }

    /** What the servicer of a counter is called. */
    public String servicerOf(Terminal terminal) {
        return servicer(terminal).name(language.getCurrent());
    }

    private Servicer servicer(Terminal terminal) {
        if (servicers == null) {
            servicers = counters.servicers().stream().collect(Collectors.toMap(Servicer::id, Function.identity()));
        }
        return servicers.get(terminal.servicer());
    }

    /** Why nothing is given at the counter in use, whoever comes; {@code null} where something is. */
    public Refusal getClosed() {
        Terminal terminal = getTerminal();
        if (terminal == null) {
            return null;
        }
        if (servicer(terminal).state() != ServicerState.ACTIVE) {
            return Refusal.SERVICER_SUSPENDED;
        }
        return terminal.blocked() ? Refusal.TERMINAL_BLOCKED : null;
    }

    /** For what the servicer of the counter in use may ask. */
    public List<Notice> getPurposes() {
        if (purposes == null) {
            purposes = counters.purposes(getTerminal().servicer());
        }
        return purposes;
    }

    /** What a purpose is called. */
    public String titleOf(Notice notice) {
        return notice.text(language.getCurrent()).title();
    }

    /** What was given. */
    public ShownAnswer getAnswer() {
        return answer;
    }

    /** What this servicer calls the visitor of the answer, shortened. */
    public String getPseudonym() {
        return answer.given().entry().pseudonym().map(words::shortName).orElse(null);
    }

    /** Why nothing was given. */
    public Refusal getRefusal() {
        return refusal;
    }

    /** The only purpose is chosen already. */
    public String getPurpose() {
        return purpose == null && getPurposes().size() == 1
                ? getPurposes().get(0).content().purposeCode()
                : purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public boolean isChanging() {
        return changing;
    }

    public void setChanging(boolean changing) {
        this.changing = changing;
    }
}
