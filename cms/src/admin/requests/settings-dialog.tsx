/** The settings of requests, each with what it does. */
import { Flex, Loader } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { RequestSettings } from '../../requests-desk/desk.ts';
import { settingsInWords, type NumberSetting } from '../../requests-desk/settings-words.ts';
import { DeskDialog } from './desk-dialog.tsx';
import { NumberField, TextField } from './fields.tsx';
import { troubleIn, type Trouble } from './trouble.ts';
import { useRead } from './use-read.ts';

interface SettingsDialogProps {
  onClose: () => void;
  onDone: () => void;
}

type Typed = Record<NumberSetting, number | null> & { notify: string };

export function SettingsDialog({ onClose, onDone }: SettingsDialogProps) {
  const { put } = useFetchClient();
  const { answer, trouble: readTrouble } = useRead<RequestSettings>('/requests/settings');
  const [changed, setChanged] = useState<Partial<Typed>>({});
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const settings = answer && { ...answer, notify: answer.notify ?? '', ...changed };
  const save = async () => {
    setBusy(true);
    try {
      await put('/requests/settings', settings);
      onDone();
      onClose();
    } catch (error) {
      setTrouble(troubleIn(error));
      setBusy(false);
    }
  };
  return (
    <DeskDialog
      title="Régler les demandes"
      follows="Ces réglages valent aussitôt, aussi pour les demandes en cours."
      yes="Enregistrer les réglages"
      isBusy={isBusy || settings === null}
      trouble={readTrouble === null ? trouble : { message: readTrouble, fields: {}, isStale: false }}
      onYes={() => void save()}
      onClose={onClose}
    >
      {settings ? (
        <SettingsFields
          settings={settings}
          faults={trouble?.fields ?? {}}
          onChange={(change) => setChanged({ ...changed, ...change })}
        />
      ) : (
        readTrouble === null && <Loader small>Lecture des réglages…</Loader>
      )}
    </DeskDialog>
  );
}

interface SettingsFieldsProps {
  settings: Typed;
  faults: Trouble['fields'];
  onChange: (change: Partial<Typed>) => void;
}

function SettingsFields({ settings, faults, onChange }: SettingsFieldsProps) {
  const error = (name: string) => (faults[name] === undefined ? {} : { error: faults[name] });
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {(Object.keys(settingsInWords) as NumberSetting[]).map((name) => (
        <NumberField
          key={name}
          {...{ name, label: settingsInWords[name].label, hint: settingsInWords[name].hint, ...error(name) }}
          required
          value={settings[name]}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
      <TextField
        {...{ name: 'notify', type: 'email', label: 'Adresse à prévenir', ...error('notify') }}
        hint={'Elle reçoit un mail à chaque demande confirmée par une école. Vide\u202F: personne.'}
        value={settings.notify}
        onChange={(notify) => onChange({ notify })}
      />
    </Flex>
  );
}
