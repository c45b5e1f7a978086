import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { parseIsoDate } from '../../core/engine/calendar';
import { buildTimeline } from '../../core/projection/buildTimeline';
import type {
  CrossingPerson,
  IndicatorProjection,
} from '../../core/projection/IndicatorProjection';
import { projectIndicators } from '../../core/projection/projectIndicators';
import type { Roster } from '../../core/roster/Roster';
import type { Evaluation } from '../../actions/Evaluation';
import type { Indicator } from '../../core/indicators/Indicator';
import type { Messages } from '../../messages/messagesFor';
import { Card } from '../blocks/Card';
import { Progress } from '../blocks/Progress';
import { readPlan, type PlannedLine } from '../plan/PlannedLine';
import { writeActual } from '../report/writeFigure';
import { useMessages } from '../useMessages';
import { placeOfPerson } from './placeOfPerson';
import { ProjectionPicture } from './ProjectionPicture';
import { Text } from '../blocks/Text';

interface ProjectionCardProps {
  readonly evaluation: Evaluation;
  readonly indicator: Indicator;
  readonly lines: readonly PlannedLine[];
  readonly hasRetirement: boolean;
}

/** The figure moved forward to its due date, and the first day on which its verdict changes. */
export function ProjectionCard(props: ProjectionCardProps) {
  const styles = useStyles();
  const messages = useMessages();
  const { indicatorScreen } = messages;
  const { target } = props.indicator;
  const projected = useProjection(props);
  if (target?.due === undefined) return null;
  return (
    <Card title={indicatorScreen.projection}>
      {projected === undefined && <Progress label={indicatorScreen.projection} />}
      {projected === null && <Text as="p">{indicatorScreen.noProjection}</Text>}
      {projected && (
        <>
          <ProjectionPicture projection={projected.projection} />
          {writeProjection(projected, messages).map((line) => (
            <Text key={line} as="p" className={styles.line}>
              {line}
            </Text>
          ))}
        </>
      )}
    </Card>
  );
}

interface Projected {
  readonly projection: IndicatorProjection;
  /** With everybody who is still to come. */
  readonly roster: Roster;
}

/** Computed after the screen stands, so that opening it never waits; `null` when there is none. */
function useProjection(props: ProjectionCardProps): Projected | null | undefined {
  const { evaluation, indicator, lines, hasRetirement } = props;
  const [projection, setProjection] = useState<Projected | null>();
  useEffect(() => {
    const timer = setTimeout(() => {
      const { roster, asOf } = evaluation;
      const due = parseIsoDate(indicator.target?.due ?? '');
      if (due === null || due < asOf) {
        setProjection(null);
        return;
      }
      const changes = [...(evaluation.changes ?? []), ...readPlan(lines)];
      const timeline = buildTimeline(roster, {
        asOf,
        changes,
        ...(hasRetirement && { retirement: {} }),
      });
      const { projections } = projectIndicators(timeline, [indicator], { asOf, until: due });
      const [first] = projections;
      setProjection(first ? { projection: first, roster: timeline.roster } : null);
    }, 0);
    return () => clearTimeout(timer);
  }, [evaluation, indicator, lines, hasRetirement]);
  return projection;
}

function writeProjection({ projection, roster }: Projected, messages: Messages): string[] {
  const { due, crossing } = projection;
  const { indicatorScreen, formats } = messages;
  const lines = due
    ? [indicatorScreen.projected(formats.date(due.day), writeActual(due.compared, messages))]
    : [];
  if (!crossing) return [...lines, indicatorScreen.steady];
  const day = formats.date(crossing.day);
  const isLost = crossing.kind === 'lost';
  const change = isLost ? indicatorScreen.lostOn(day) : indicatorScreen.reachedOn(day);
  if (crossing.people.length === 0) return [...lines, change];
  return [...lines, change, writePeople(crossing.people, roster, messages)];
}

/** Who crosses on that day and why; the first few by name. */
function writePeople(
  crossing: readonly CrossingPerson[],
  roster: Roster,
  { indicatorScreen, formats }: Messages,
): string {
  // Somebody who moves may make one unit lose and another gain.
  const people = [...new Map(crossing.map((one) => [one.person, one])).values()];
  const named = people.slice(0, MOST_NAMES).map(({ person, row, cause }) => {
    const { name } = placeOfPerson(roster, { person, row, parts: [], cells: [] });
    return `${name} (${indicatorScreen.causes[cause]})`;
  });
  const others = people.length - named.length;
  const more = others > 0 ? [indicatorScreen.others(others)] : [];
  return indicatorScreen.crossedBy(formats.list([...named, ...more]));
}

const MOST_NAMES = 5;

const useStyles = makeStyles({ line: { color: tokens.colorNeutralForeground1 } });
