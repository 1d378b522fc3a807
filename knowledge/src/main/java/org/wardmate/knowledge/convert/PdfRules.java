package org.wardmate.knowledge.convert;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.OperatorProcessor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.text.TextPosition;

/** The thin horizontal rules drawn on a page, which tell struck-out words. Upright pages only. */
final class PdfRules {
    private static final float THICKEST = 2.5f;

    /** In points from the lower left corner. */
    private record Rule(float left, float right, float y) {}

    private final List<Rule> drawn = new ArrayList<>();
    private final List<Rule> path = new ArrayList<>();
    private Point2D.Float at = new Point2D.Float();

    /** Has the engine report what it would draw. */
    void listenTo(PDFStreamEngine engine) {
        on(engine, OperatorName.MOVE_TO, numbers -> at = point(engine, numbers[0], numbers[1]));
        on(engine, OperatorName.LINE_TO, numbers -> {
            Point2D.Float to = point(engine, numbers[0], numbers[1]);
            add(at, to);
            at = to;
        });
        on(
                engine,
                OperatorName.APPEND_RECT,
                numbers -> add(
                        point(engine, numbers[0], numbers[1]),
                        point(engine, numbers[0] + numbers[2], numbers[1] + numbers[3])));
        for (String paint : List.of(
                OperatorName.STROKE_PATH,
                OperatorName.CLOSE_AND_STROKE,
                OperatorName.FILL_NON_ZERO,
                OperatorName.LEGACY_FILL_NON_ZERO,
                OperatorName.FILL_EVEN_ODD,
                OperatorName.FILL_NON_ZERO_AND_STROKE,
                OperatorName.FILL_EVEN_ODD_AND_STROKE)) {
            on(engine, paint, _ -> {
                drawn.addAll(path);
                path.clear();
            });
        }
        on(engine, OperatorName.ENDPATH, _ -> path.clear());
    }

    void startPage() {
        drawn.clear();
        path.clear();
    }

    /** Whether a rule runs through the middle of a letter; one below it merely underlines. */
    boolean strike(TextPosition letter) {
        float baseline = letter.getTextMatrix().getTranslateY();
        float left = letter.getTextMatrix().getTranslateX();
        float middle = left + letter.getWidth() / 2;
        float height = letter.getHeight();
        return drawn.stream()
                .anyMatch(rule -> rule.left <= middle
                        && middle <= rule.right
                        && baseline + 0.15 * height < rule.y
                        && rule.y < baseline + 0.85 * height);
    }

    private void add(Point2D.Float from, Point2D.Float to) {
        float width = Math.abs(to.x - from.x);
        float height = Math.abs(to.y - from.y);
        if (height <= THICKEST && width > height) {
            path.add(new Rule(Math.min(from.x, to.x), Math.max(from.x, to.x), (from.y + to.y) / 2));
        }
    }

    private static Point2D.Float point(PDFStreamEngine engine, float x, float y) {
        return engine.getGraphicsState().getCurrentTransformationMatrix().transformPoint(x, y);
    }

    @FunctionalInterface
    private interface Drawing {
        void with(float[] numbers);
    }

    private static void on(PDFStreamEngine engine, String name, Drawing drawing) {
        engine.addOperator(new OperatorProcessor(engine) {
            @Override
            public void process(Operator operator, List<COSBase> operands) {
                float[] numbers = new float[4];
                for (int i = 0; i < Math.min(numbers.length, operands.size()); i++) {
                    numbers[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
                }
                drawing.with(numbers);
            }

            @Override
            public String getName() {
                return name;
            }
        });
    }
}
