/** What needs someone: a failure, a rollback that holds, a publication that waits for a yes, contents to correct. */
import { Box, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { PublisherStatus } from 'shared/domain/publisher-status';
import { Confirm } from './confirm.tsx';
import { Notice } from './notice.tsx';
import { ShortList } from './short-list.tsx';
import type { SendCommand } from './use-command.ts';
import {
  approvalSentence,
  holdSentence,
  moment,
  problemSentence,
  problemsTitle,
  remarksTitle,
} from './words.ts';

interface NoticesProps extends SendCommand {
  status: PublisherStatus;
  mayCommand: boolean;
  now: Date;
}

export function Notices({ status, ...rest }: NoticesProps) {
  const { hold, approval, failure, problems, remarks } = status;
  return (
    <>
      {failure && (
        <Notice tone="danger" title={`Une publication a échoué ${moment(failure.at, rest.now)}`}>
          <Typography textColor="neutral800">{failure.message}</Typography>
        </Notice>
      )}
      {hold && <HoldNotice hold={hold} {...rest} />}
      {approval && <ApprovalNotice approval={approval} {...rest} />}
      {problems.length > 0 && <ProblemsNotice problems={problems} />}
      {remarks.length > 0 && <RemarksNotice remarks={remarks} />}
    </>
  );
}

type Rest = Omit<NoticesProps, 'status'>;

function HoldNotice(props: Rest & { hold: NonNullable<PublisherStatus['hold']> }) {
  const { hold, mayCommand, now, isSending, send } = props;
  return (
    <Notice tone="warning" title="Retour en arrière">
      <Typography textColor="neutral800">{holdSentence(hold, now)}</Typography>
      {mayCommand && (
        <Confirm
          label="Reprendre la publication"
          variant="default"
          isDisabled={isSending}
          title="Reprendre la publication"
          question="Le site reprend tout ce qui a été publié depuis dans cet espace."
          yes="Reprendre"
          onYes={() => void send('lift')}
        />
      )}
    </Notice>
  );
}

function ApprovalNotice(props: Rest & { approval: NonNullable<PublisherStatus['approval']> }) {
  const { approval, mayCommand, isSending, send } = props;
  const sentence = approvalSentence(approval);
  return (
    <Notice tone="warning" title={sentence}>
      <ShortList items={approval.removed} keyOf={(page) => page}>
        {(page) => <Typography textColor="neutral800">{page}</Typography>}
      </ShortList>
      {!mayCommand && (
        <Typography textColor="neutral800">Une personne qui en a le droit doit l’accepter.</Typography>
      )}
      {mayCommand && (
        <Confirm
          label="Oui, retirer ces pages"
          variant="default"
          isDisabled={isSending}
          title="Retirer ces pages du site"
          question={`${sentence} Leurs adresses ne répondront plus.`}
          yes="Oui, les retirer"
          isDangerous
          onYes={() => void send('approve')}
        >
          <Box tag="ul" maxHeight="20rem" overflow="auto" tabIndex={0} aria-label="Pages retirées">
            {approval.removed.map((page) => (
              <Typography key={page} tag="li">
                {page}
              </Typography>
            ))}
          </Box>
        </Confirm>
      )}
    </Notice>
  );
}

function ProblemsNotice({ problems }: Pick<PublisherStatus, 'problems'>) {
  return (
    <Notice tone="warning" title={problemsTitle(problems.length)}>
      <ShortList items={problems} keyOf={({ adminUrl, field, message }) => adminUrl + field + message}>
        {(problem) => (
          <Typography textColor="neutral800">
            <Link tag={RouterLink} to={formOf(problem.adminUrl)}>
              {problem.title}
            </Link>
            {`\u202F: ${problemSentence(problem)}`}
          </Typography>
        )}
      </ShortList>
    </Notice>
  );
}

function RemarksNotice({ remarks }: Pick<PublisherStatus, 'remarks'>) {
  return (
    <Notice tone="warning" title={remarksTitle(remarks.length)}>
      <ShortList items={remarks} keyOf={({ path, message }) => path + message}>
        {({ path, message, entry }) => (
          <Typography textColor="neutral800">
            {entry ? (
              <Link tag={RouterLink} to={formOf(entry.adminUrl)}>
                {entry.title}
              </Link>
            ) : (
              path
            )}
            {`\u202F: ${message}`}
          </Typography>
        )}
      </ShortList>
    </Notice>
  );
}

/** The form's place within the admin, so that a click does not load the admin anew. */
function formOf(adminUrl: string): string {
  return new URL(adminUrl).pathname.replace(/^\/admin/, '');
}
