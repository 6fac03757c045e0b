package dev.madoguchi.engine;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.typeCompatibleWith;

import dev.madoguchi.identity.entity.Roles;
import jakarta.inject.Named;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every model, so that whoever knows one process knows them all. */
class WorkflowConventionsTest {

    private static final Pattern QUESTION =
            Pattern.compile("\\$\\{(\\w+)\\.(\\w+)\\(execution\\.processBusinessKey\\)}");
    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");

    static List<ModelOfProcess> models() throws IOException {
        return ModelOfProcess.all();
    }

    @Test
    void thereAreModelsToLookAt() throws IOException {
        assertThat("because rules about nothing always hold", models(), not(empty()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelItsProcessAndItsClassBearOneName(ModelOfProcess model) {
        assertThat(
                "because one name leads from a running instance to the file and to the class",
                model.process().getId(),
                is(model.name()));
        assertThat(model.name(), model.name().endsWith("Process"), is(true));
        assertThat(
                "because the class beside the model starts and moves it",
                model.classBeside(model.name()),
                typeCompatibleWith(BusinessProcess.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyIdBeginsWithWhatTheElementIs(ModelOfProcess model) {
        String because = "because ids stand in history, inbox rows and logs, where no picture helps";
        assertThat(because, ids(model, Task.class), everyItem(startsWith("Task_")));
        assertThat(because, ids(model, Gateway.class), everyItem(startsWith("Gateway_")));
        assertThat(because, ids(model, StartEvent.class), everyItem(startsWith("Start_")));
        assertThat(because, ids(model, EndEvent.class), everyItem(startsWith("End_")));
        assertThat(because, ids(model, SubProcess.class), everyItem(startsWith("SubProcess_")));
        assertThat(because, ids(model, SequenceFlow.class), everyItem(startsWith("Flow_")));
        assertThat(because, ids(model, Message.class), everyItem(startsWith("Message_")));
        model.all(BoundaryEvent.class).forEach(event -> {
            String kind = event.getEventDefinitions()
                    .iterator()
                    .next()
                    .getElementType()
                    .getTypeName();
            String prefix = kind.replace("EventDefinition", "");
            assertThat(because, event.getId().toLowerCase(), startsWith(prefix.toLowerCase() + "_"));
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementSaysWhatItIsAbout(ModelOfProcess model) {
        String because = "because people who decide nothing in code read the picture";
        model.all(FlowNode.class)
                .forEach(node -> assertThat(because + ": " + node.getId(), node.getName(), not(blankOrNullString())));
        forks(model).stream()
                .flatMap(fork -> model.leaving(fork).stream())
                .forEach(flow -> assertThat(because + ": " + flow.getId(), flow.getName(), not(blankOrNullString())));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aMessageIsNamedByItsId(ModelOfProcess model) {
        model.all(Message.class)
                .forEach(message -> assertThat(
                        "because the engine looks for the name and people for the id",
                        message.getName(),
                        is(message.getId())));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyHumanTaskHasItsRoleAndItsTextInEveryLanguage(ModelOfProcess model) {
        for (UserTask task : model.all(UserTask.class)) {
            assertThat(
                    "because exactly one role finds " + task.getId() + " in its inbox",
                    Roles.ALL.contains(task.getCamundaCandidateGroups()),
                    is(true));
            for (String language : List.of("ja", "en")) {
                assertThat(
                        "because the inbox names the task in " + language,
                        ResourceBundle.getBundle("texts.Texts_" + language).containsKey("task." + task.getId()),
                        is(true));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyHumanTaskOpensAPageThatExists(ModelOfProcess model) {
        for (UserTask task : model.all(UserTask.class)) {
            assertThat(
                    "because the inbox leads from " + task.getId() + " to its page",
                    Files.isRegularFile(PAGES.resolve(task.getCamundaFormKey().substring(1))),
                    is(true));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessRunsAndItsHistoryEnds(ModelOfProcess model) {
        assertThat(model.process().isExecutable(), is(true));
        assertThat(
                "because history without an end fills the database",
                model.process().getCamundaHistoryTimeToLiveString(),
                not(blankOrNullString()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void noCodeAndNoDataHidesInAModel(ModelOfProcess model) {
        Set<String> allowed = Set.of("expression", "asyncBefore", "formKey", "candidateGroups", "historyTimeToLive");
        Collection<String> strange = new TreeSet<>();
        for (DomElement element : model.elements()) {
            if (element.getLocalName().startsWith("script")
                    || element.getLocalName().equals("extensionElements")) {
                strange.add(element.getLocalName());
            }
            CAMUNDA_ATTRIBUTES.stream()
                    .filter(name -> element.getAttribute(CAMUNDA, name) != null && !allowed.contains(name))
                    .forEach(strange::add);
        }
        assertThat(
                "because what a process does is in its tasks bean, and what it knows is in the aggregate",
                strange,
                empty());
    }

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static final List<String> CAMUNDA_ATTRIBUTES = List.of(
            "class",
            "delegateExpression",
            "type",
            "topic",
            "resultVariable",
            "initiator",
            "assignee",
            "candidateUsers",
            "dueDate",
            "followUpDate",
            "formRef",
            "variableName",
            "collection",
            "elementVariable",
            "calledElementBinding",
            "decisionRef",
            "mapDecisionResult");

    @ParameterizedTest
    @MethodSource("models")
    void anExpressionOnlyAsksTheTasksBeanAboutTheBusinessKey(ModelOfProcess model) {
        String bean = beanName(model.tasks());
        for (String expression : expressions(model)) {
            Matcher question = QUESTION.matcher(expression);
            assertThat(
                    "because processes carry no data and compare nothing: " + expression, question.matches(), is(true));
            assertThat("because a process has one tasks bean", question.group(1), is(bean));
            assertThat(
                    "because the bean answers " + expression, answers(model).containsKey(question.group(2)), is(true));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aConditionIsAYesOrNoAndATimerAnInstant(ModelOfProcess model) {
        for (DomElement element : model.elements()) {
            Matcher question = QUESTION.matcher(element.getTextContent().strip());
            if (element.getChildElements().isEmpty() && question.matches()) {
                Class<?> expected = element.getLocalName().equals("conditionExpression") ? boolean.class : Date.class;
                assertThat(
                        question.group(2), answers(model).get(question.group(2)).getReturnType(), is((Object)
                                expected));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void theTasksBeanDoesNothingThatTheModelDoesNotAskFor(ModelOfProcess model) {
        Set<String> asked = expressions(model).stream()
                .map(QUESTION::matcher)
                .filter(Matcher::matches)
                .map(question -> question.group(2))
                .collect(Collectors.toSet());
        assertThat(
                "because whatever else it did, no process would do",
                answers(model).keySet(),
                is(asked));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyElementThatTheClassNamesIsInTheModel(ModelOfProcess model) throws IllegalAccessException {
        for (Field constant : model.classBeside(model.name()).getDeclaredFields()) {
            if (Modifier.isStatic(constant.getModifiers()) && constant.getType() == String.class) {
                constant.setAccessible(true);
                String id = (String) constant.get(null);
                assertThat(
                        "because nothing else would notice a renamed element: " + id,
                        model.model().getModelElementById(id) == null,
                        is(false));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aForkHasOneDefaultAndOtherwiseConditions(ModelOfProcess model) {
        assertThat(forks(model), not(empty()));
        for (ExclusiveGateway fork : forks(model)) {
            List<SequenceFlow> without = model.leaving(fork).stream()
                    .filter(flow -> flow.getConditionExpression() == null)
                    .toList();
            assertThat(
                    "because an instance that fits no way out would be stuck: " + fork.getId(),
                    without,
                    is(List.of(fork.getDefault())));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aProcessPausesBeforeItsFirstStep(ModelOfProcess model) {
        Collection<FlowNode> first = model.process().getChildElementsByType(StartEvent.class).stream()
                .flatMap(start -> model.leaving(start).stream())
                .map(SequenceFlow::getTarget)
                .toList();
        assertThat(first, not(empty()));
        first.forEach(step -> assertThat(
                "because the applicant's transaction neither waits for automatic steps nor fails with them",
                step.isCamundaAsyncBefore(),
                is(true)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theDiagramShowsEveryElementAndNothingElse(ModelOfProcess model) {
        String because = "because the picture is the documentation";
        Set<String> shapes =
                ids(model.all(BpmnShape.class), shape -> shape.getBpmnElement().getId());
        Set<String> edges =
                ids(model.all(BpmnEdge.class), edge -> edge.getBpmnElement().getId());
        assertThat(because, shapes, is(ids(model, FlowNode.class)));
        assertThat(because, edges, is(ids(model, SequenceFlow.class)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theDiagramDrawsWhatBelongsToASubProcessInsideIt(ModelOfProcess model) {
        for (SubProcess whole : model.all(SubProcess.class)) {
            Bounds frame = bounds(whole);
            for (FlowElement part : whole.getFlowElements()) {
                if (part instanceof FlowNode node) {
                    Bounds drawn = bounds(node);
                    boolean inside = drawn.getX() >= frame.getX()
                            && drawn.getY() >= frame.getY()
                            && drawn.getX() + drawn.getWidth() <= frame.getX() + frame.getWidth()
                            && drawn.getY() + drawn.getHeight() <= frame.getY() + frame.getHeight();
                    assertThat(
                            "because the frame says what a boundary event interrupts: " + node.getId(),
                            inside,
                            is(true));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyActivityIsReachedAndLeft(ModelOfProcess model) {
        for (Activity activity : model.all(Activity.class)) {
            boolean byEvent = activity instanceof SubProcess sub && sub.triggeredByEvent();
            assertThat(
                    "because a step outside every way is a mistake: " + activity.getId(),
                    byEvent
                            || !model.leaving(activity).isEmpty()
                                    && !model.entering(activity).isEmpty(),
                    is(true));
        }
    }

    private static List<ExclusiveGateway> forks(ModelOfProcess model) {
        return model.all(ExclusiveGateway.class).stream()
                .filter(gateway -> model.leaving(gateway).size() > 1)
                .toList();
    }

    private static Bounds bounds(FlowNode node) {
        return ((BpmnShape) node.getDiagramElement()).getBounds();
    }

    private static String beanName(Class<?> type) {
        assertThat("because expressions find it by name", type.isAnnotationPresent(Named.class), is(true));
        return Character.toLowerCase(type.getSimpleName().charAt(0))
                + type.getSimpleName().substring(1);
    }

    private static TreeMap<String, Method> answers(ModelOfProcess model) {
        return Arrays.stream(model.tasks().getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class}))
                .collect(Collectors.toMap(Method::getName, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static List<String> expressions(ModelOfProcess model) {
        return model.elements().stream()
                .flatMap(element -> Stream.of(
                        element.getAttribute(CAMUNDA, "expression"),
                        element.getChildElements().isEmpty()
                                ? element.getTextContent().strip()
                                : null))
                .filter(text -> text != null && (text.contains("{") || text.contains("}")))
                .toList();
    }

    private static <E extends BaseElement> Set<String> ids(ModelOfProcess model, Class<E> type) {
        return ids(model.all(type), BaseElement::getId);
    }

    private static <E> Set<String> ids(Collection<E> elements, Function<E, String> id) {
        return elements.stream().map(id).collect(Collectors.toCollection(TreeSet::new));
    }
}
