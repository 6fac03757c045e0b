package dev.madoguchi.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Something that nobody expected. People see a number, operators find the story under that number in the log.
 */
@Named
@RequestScoped
public class Incident {

    static final String ATTRIBUTE = Incident.class.getName();

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern NUMBER = Pattern.compile("[0-9A-F]{4}-[0-9A-F]{4}");

    @Inject
    private HttpServletRequest request;

    private String number;

    /** Logs the exception under a new number. */
    static String logged(Throwable thrown) {
        String number = String.format("%04X-%04X", RANDOM.nextInt(0x10000), RANDOM.nextInt(0x10000));
        LOG.log(Level.SEVERE, thrown, () -> "Incident " + number);
        return number;
    }

    /** Takes the number of an incident already logged, or logs what the container hands over. */
    @PostConstruct
    void find() {
        Object logged = request.getAttribute(ATTRIBUTE);
        Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        String passed = request.getParameter("incident");
        if (logged != null) {
            number = logged.toString();
        } else if (thrown instanceof Throwable unexpected) {
            number = logged(unexpected);
        } else if (passed != null && NUMBER.matcher(passed).matches()) {
            number = passed;
        }
    }

    /** The number, or nothing when nothing was logged. */
    public String getNumber() {
        return number;
    }
}
