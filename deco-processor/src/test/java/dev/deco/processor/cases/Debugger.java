package dev.deco.processor.cases;

import com.sun.jdi.Bootstrap;
import com.sun.jdi.LocalVariable;
import com.sun.jdi.ReferenceType;
import com.sun.jdi.StackFrame;
import com.sun.jdi.VirtualMachine;
import com.sun.jdi.connect.Connector;
import com.sun.jdi.connect.LaunchingConnector;
import com.sun.jdi.event.BreakpointEvent;
import com.sun.jdi.event.ClassPrepareEvent;
import com.sun.jdi.event.Event;
import com.sun.jdi.event.EventSet;
import com.sun.jdi.event.VMDeathEvent;
import com.sun.jdi.event.VMDisconnectEvent;
import com.sun.jdi.request.ClassPrepareRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Runs a program as a debugger does, with breakpoints, and notes what it shows at each. */
final class Debugger {
  private static final long MOST_MILLIS = 60_000;

  /** Where to stop: where the code of a line of a class begins. */
  record Breakpoint(String className, int line) {}

  /**
   * What is seen where the program has stopped.
   *
   * @param source the name of the file
   * @param method the method that has stopped
   * @param thread the name of its thread
   * @param variables the visible variables and their values, as texts
   */
  record Stop(
      String source, int line, String method, String thread, Map<String, String> variables) {}

  private final List<Breakpoint> breakpoints;
  private final List<Stop> stops = new ArrayList<>();

  private Debugger(List<Breakpoint> breakpoints) {
    this.breakpoints = breakpoints;
  }

  /**
   * Runs a program to its end, and stops at breakpoints.
   *
   * @param options of the JVM, in the form of a command line
   */
  static List<Stop> run(String options, String main, List<Breakpoint> breakpoints)
      throws Exception {
    Debugger debugger = new Debugger(breakpoints);
    VirtualMachine program = launch(options, main);
    try {
      for (String name : breakpoints.stream().map(Breakpoint::className).distinct().toList()) {
        ClassPrepareRequest prepared = program.eventRequestManager().createClassPrepareRequest();
        prepared.addClassFilter(name);
        prepared.enable();
      }
      debugger.follow(program);
    } finally {
      program.process().destroyForcibly();
    }
    return debugger.stops;
  }

  private static VirtualMachine launch(String options, String main) throws Exception {
    LaunchingConnector connector = Bootstrap.virtualMachineManager().defaultConnector();
    Map<String, Connector.Argument> arguments = connector.defaultArguments();
    arguments.get("home").setValue(System.getProperty("java.home"));
    arguments.get("options").setValue(options);
    arguments.get("main").setValue(main);
    return connector.launch(arguments);
  }

  private void follow(VirtualMachine program) throws Exception {
    while (true) {
      EventSet events = program.eventQueue().remove(MOST_MILLIS);
      if (events == null) {
        throw new AssertionError("the program neither stops nor ends");
      }
      for (Event event : events) {
        if (event instanceof ClassPrepareEvent prepare) {
          setBreakpoints(program, prepare.referenceType());
        } else if (event instanceof BreakpointEvent stop) {
          stops.add(seen(stop));
        } else if (event instanceof VMDeathEvent || event instanceof VMDisconnectEvent) {
          return;
        }
      }
      events.resume();
    }
  }

  private void setBreakpoints(VirtualMachine program, ReferenceType type) throws Exception {
    for (Breakpoint place : breakpoints) {
      if (place.className().equals(type.name())) {
        program
            .eventRequestManager()
            .createBreakpointRequest(type.locationsOfLine(place.line()).get(0))
            .enable();
      }
    }
  }

  private static Stop seen(BreakpointEvent stop) throws Exception {
    StackFrame frame = stop.thread().frame(0);
    Map<String, String> variables = new TreeMap<>();
    for (LocalVariable variable : frame.visibleVariables()) {
      variables.put(variable.name(), String.valueOf(frame.getValue(variable)));
    }
    return new Stop(
        stop.location().sourceName(),
        stop.location().lineNumber(),
        stop.location().method().name(),
        stop.thread().name(),
        variables);
  }
}
