package dev.madoguchi.faces;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page, template or tag as a document, for tests that read them. */
record View(Path file, String source, Element root) {

    static final String FACES_HTML = "jakarta.faces.html";
    static final String PASS_THROUGH = "jakarta.faces.passthrough";
    static final String TAGS = "https://madoguchi.dev/tags";

    private static final Path WEBAPP = Path.of("src/main/webapp");

    /** Pages, templates and tags. */
    static List<View> all() {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .sorted()
                    .map(View::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What people can ask for by address. */
    static List<View> pages() {
        return all().stream().filter(view -> !view.id().startsWith("/WEB-INF/")).toList();
    }

    private static View read(Path file) {
        try {
            String source = Files.readString(file);
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
            Element root =
                    builder.parse(new InputSource(new StringReader(source))).getDocumentElement();
            return new View(file, source, root);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException malformed) {
            throw new IllegalStateException(file.toString(), malformed);
        }
    }

    /** Its address within the application. */
    String id() {
        return "/" + WEBAPP.relativize(file).toString().replace('\\', '/');
    }

    /** The first part of its texts' keys. */
    String key() {
        return Page.keyOf(id());
    }

    /** The domain of a page: its first folder, {@code site} at the root. */
    String domain() {
        return key().substring(0, key().indexOf('_'));
    }

    /** The name its backing bean has, if it has one. */
    String backing() {
        return key().substring(key().lastIndexOf('_') + 1) + "Backing";
    }

    long lines() {
        return source.lines().count();
    }

    Stream<Element> elements() {
        return elements(root);
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(
                Stream.of(element),
                children(element)
                        .filter(Element.class::isInstance)
                        .map(Element.class::cast)
                        .flatMap(View::elements));
    }

    private static Stream<Node> children(Element element) {
        NodeList children = element.getChildNodes();
        return IntStream.range(0, children.getLength()).mapToObj(children::item);
    }

    /** The texts directly within an element. */
    static Stream<String> textsOf(Element element) {
        return children(element)
                .filter(node -> node.getNodeType() == Node.TEXT_NODE)
                .map(Node::getNodeValue);
    }

    /** The names of an element's attributes. */
    static Stream<String> attributes(Element element) {
        NamedNodeMap attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(attributes::item)
                .map(Node::getNodeName);
    }

    /** Whether an element stands within one of these tags of ours. */
    static boolean isWithin(Element element, String... tags) {
        for (Node each = element.getParentNode(); each != null; each = each.getParentNode()) {
            if (TAGS.equals(each.getNamespaceURI()) && List.of(tags).contains(each.getLocalName())) {
                return true;
            }
        }
        return false;
    }

    static boolean classExists(String name) {
        try {
            Class.forName(name, false, View.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    static String describe(Element element) {
        return "<" + element.getNodeName() + " id=\"" + element.getAttribute("id") + "\">";
    }

    @Override
    public String toString() {
        return id();
    }
}
