package id.kendali.governance.plan;

import java.util.Map;

/** One thing that an editor changes in a draft. */
sealed interface DraftEdit {

    void apply(PlanVersion version, PlanContents contents);

    /** Another text in a cell of a table. */
    record Cell(String file, int row, String column, String text) implements DraftEdit {

        @Override
        public void apply(PlanVersion version, PlanContents contents) {
            contents.change(version, file, row, column, text);
        }
    }

    /** Another text at a place of a tree. */
    record Text(String file, String path, String text) implements DraftEdit {

        @Override
        public void apply(PlanVersion version, PlanContents contents) {
            contents.changeTree(version, file, path, text);
        }
    }

    /** A further row at the end of a table. */
    record NewRow(String file, Map<String, String> cells) implements DraftEdit {

        @Override
        public void apply(PlanVersion version, PlanContents contents) {
            contents.addLine(version, file, cells);
        }
    }

    /** A row that is taken out of a table. */
    record RemovedRow(String file, int row) implements DraftEdit {

        @Override
        public void apply(PlanVersion version, PlanContents contents) {
            contents.removeLine(version, file, row);
        }
    }
}
