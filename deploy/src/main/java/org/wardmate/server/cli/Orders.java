package org.wardmate.server.cli;

import org.wardmate.server.control.Operator;
import org.wardmate.server.control.Order;
import org.wardmate.server.control.Report;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** How a command gives an order and tells what came of it. */
final class Orders {
    private Orders() {}

    static int carryOut(CommandLine command, DataDirectoryOption data, Order order) {
        Operator operator = new Operator(data.directory(), System.getenv(), command.getErr()::println);
        Report report = operator.order(order);
        report.lines().forEach((report.done() ? command.getOut() : command.getErr())::println);
        return report.done() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
