/** Where a file is dropped or chosen: the browser's own control, with room around it. */
import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { useState, type DragEvent } from 'react';
import { words } from './words.ts';

interface FileChoiceProps {
  isDisabled: boolean;
  onChoose: (file: File) => void;
}

export function FileChoice({ isDisabled, onChoose }: FileChoiceProps) {
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file && !isDisabled) onChoose(file);
  };
  const drag = (over: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(over);
  };
  return (
    <Box
      padding={5}
      hasRadius
      background={isOver ? 'primary100' : 'neutral100'}
      borderColor={isOver ? 'primary600' : 'neutral300'}
      borderStyle="dashed"
      borderWidth="2px"
      onDragOver={drag(true)}
      onDragLeave={drag(false)}
      onDrop={drop}
    >
      <Field.Root name="file" hint={words.fileHint}>
        <Flex direction="column" alignItems="flex-start" gap={3}>
          <Field.Label>{words.file}</Field.Label>
          <Typography textColor="neutral800">
            <input
              id="import-file"
              type="file"
              aria-label={words.file}
              accept=".csv,.txt,text/csv"
              disabled={isDisabled}
              onChange={({ target }) => {
                const [file] = target.files ?? [];
                // The same file, corrected, may be chosen again.
                target.value = '';
                if (file) onChoose(file);
              }}
            />
          </Typography>
          <Field.Hint />
        </Flex>
      </Field.Root>
    </Box>
  );
}
