package dev.madoguchi.engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model file of this module, with what the conventions ask about it. */
record ModelOfProcess(Path file, BpmnModelInstance model) {

    private static final Path RESOURCES = Path.of("src", "main", "resources");

    /** Every model of the module. */
    static List<ModelOfProcess> all() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .map(file -> new ModelOfProcess(file, Bpmn.readModelFromFile(file.toFile())))
                    .toList();
        }
    }

    /** The file's name without its ending. */
    String name() {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    /** The class that stands beside the model under the given name. */
    Class<?> classBeside(String simpleName) {
        String folder = RESOURCES.relativize(file.getParent()).toString();
        try {
            return Class.forName(folder.replace(file.getFileSystem().getSeparator(), ".") + "." + simpleName);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError("No class " + simpleName + " beside " + file, missing);
        }
    }

    /** The class that answers the model's questions. */
    Class<?> tasks() {
        return classBeside(name().replaceAll("Process$", "Tasks"));
    }

    /** The one process of the file. */
    Process process() {
        return model.getDefinitions()
                .getChildElementsByType(Process.class)
                .iterator()
                .next();
    }

    <E extends ModelElementInstance> Collection<E> all(Class<E> type) {
        return model.getModelElementsByType(type);
    }

    /** The flows that leave an element. */
    List<SequenceFlow> leaving(FlowNode node) {
        return all(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource().equals(node))
                .toList();
    }

    /** The flows that enter an element. */
    List<SequenceFlow> entering(FlowNode node) {
        return all(SequenceFlow.class).stream()
                .filter(flow -> flow.getTarget().equals(node))
                .toList();
    }

    /** Every element of the file, in the order of the file. */
    List<DomElement> elements() {
        List<DomElement> found = new ArrayList<>();
        collect(model.getDocument().getRootElement(), found);
        return found;
    }

    private static void collect(DomElement element, List<DomElement> into) {
        into.add(element);
        element.getChildElements().forEach(child -> collect(child, into));
    }

    @Override
    public String toString() {
        return name();
    }
}
